using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Whose a described actor is.</summary>
/// <param name="First">The first token of the words that say so.</param>
/// <param name="Last">Their last token, inclusive.</param>
readonly record struct Owner(Referent Referent, int First, int Last, LinkConfidence Confidence);

/// <summary>Finds the states and bodies that a noun belongs to: an adjective, a possessor, a compound, or what stands behind a preposition.</summary>
static class Owners
{
    /// <summary>How deep a possessor may lie: "members of the Russian delegation", "the head of Iran's army".</summary>
    const int Deepest = 3;

    static readonly string[] origins = ["of", "from", "for"];

    public static void Find(SentenceMentions found, int noun, List<Owner> owners) => Find(found, noun, owners, Deepest);

    static void Find(SentenceMentions found, int noun, List<Owner> owners, int depth)
    {
        Modifiers(found, noun, owners, depth);
        if (owners.Count == 0 && IsLed(found.Sentence, noun - 1, out var leader) && found.NameAt(leader) is { } leading)
            Add(leading, LinkConfidence.Medium, owners);
        if (owners.Count > 0 || HasUnknownPossessor(found, noun))
            return;
        Behind(found, noun, owners, depth, preposition => preposition == "of", LinkConfidence.High);
        if (owners.Count == 0)
            Behind(found, noun, owners, depth, preposition => origins.Contains(preposition) || PlaceSense.IsLocative(preposition), LinkConfidence.Medium);
    }

    static void Modifiers(SentenceMentions found, int noun, List<Owner> owners, int depth)
    {
        var sentence = found.Sentence;
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (!IsModifier(sentence, dependent, noun) || IsHelper(sentence, dependent, noun))
                continue;
            foreach (var part in ArgumentReader.Coordinated(sentence, dependent))
            {
                if (found.NameAt(part) is { } name)
                    Add(name, LinkConfidence.High, owners);
                else if (found.HeadedBy(part) is { } other)
                    Add(other, LinkConfidence.High, owners);
                else if (depth > 0 && owners.Count == 0 && sentence.Tokens[part].Tag is UniversalTag.NOUN or UniversalTag.PROPN)
                    Modifiers(found, part, owners, depth - 1);
            }
        }
    }

    /// <summary>"Its troops in Lebanon", before it is known whose: not Lebanon's.</summary>
    static bool HasUnknownPossessor(SentenceMentions found, int noun)
    {
        var possessor = found.Sentence.Dependent(noun, "nmod:poss");
        return possessor >= 0 && found.NameAt(possessor) is null && found.HeadedBy(possessor) is null;
    }

    /// <summary>"US-backed rebels": who backs them does not own them.</summary>
    static bool IsHelper(Sentence sentence, int dependent, int noun) =>
        dependent == noun - 3 && sentence.Tokens[noun - 2].Form == "-"
        && sentence.Tokens[noun - 1].Form.EndsWith("ed", StringComparison.Ordinal);

    static bool IsModifier(Sentence sentence, int dependent, int noun) => sentence.Tokens[dependent].Relation switch
    {
        "nmod:poss" or "nmod:desc" => true,
        "amod" or "compound" => dependent < noun,
        "nmod" => sentence.Dependent(dependent, "case") < 0,
        _ => false,
    };

    /// <summary>"Saudi-led", "Iranian-run": who leads is meant. Not "US-backed" and "Iranian-made".</summary>
    static bool IsLed(Sentence sentence, int token, out int leader)
    {
        leader = token - 2;
        return leader >= 0 && sentence.Tokens[token].Form is ("led" or "run" or "ruled" or "owned") && sentence.Tokens[token - 1].Form == "-";
    }

    static void Behind(SentenceMentions found, int noun, List<Owner> owners, int depth, Func<string, bool> wanted, LinkConfidence confidence)
    {
        var sentence = found.Sentence;
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (dependent < noun || !sentence.Is(dependent, "nmod") || ArgumentReader.Preposition(sentence, dependent) is not { } preposition || !wanted(preposition))
                continue;
            foreach (var part in ArgumentReader.Coordinated(sentence, dependent))
            {
                if ((found.NameAt(part) ?? found.HeadedBy(part)) is { } name)
                    Add(name, confidence, owners);
                else if (depth > 0 && owners.Count == 0 && sentence.Tokens[part].Tag is UniversalTag.NOUN or UniversalTag.PROPN)
                    Find(found, part, owners, depth - 1);
            }
        }
    }

    static void Add(Mention mention, LinkConfidence confidence, List<Owner> owners)
    {
        foreach (var referent in mention.Referents)
        {
            if (!owners.Exists(owner => owner.Referent.Code.State() == referent.Code.State()))
                owners.Add(new(referent, mention.First, mention.Last, confidence));
        }
    }
}
