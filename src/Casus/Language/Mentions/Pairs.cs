using Casus.Actors;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Says who are "both countries", "the two leaders", "the former" and "the latter".</summary>
sealed class Pairs(AnaphoraWords words, Memory memory)
{
    /// <summary>How many sentences back the pair may stand.</summary>
    const int Reach = 6;

    /// <summary>Where a sentence speaks of such a region, its two sides are these.</summary>
    static readonly (string First, string Second, string[] Sides)[] divided = [("Korean", "Peninsula", ["PRK", "KOR"]), ("Korean", "peninsula", ["PRK", "KOR"])];

    public void Find(SentenceMentions found)
    {
        var sentence = found.Sentence;
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (found.HeadedBy(token) is not null)
                continue;
            if (IsPair(sentence, token, out var side) && Region(found, side, token) is { } sides)
                found.Add(sides);
            else if (IsPair(sentence, token, out var first) && Both(found, first, token) is { Count: 2 } both)
                found.Add(found.Make(first, token, token, MentionKind.Anaphor, Named(sentence, token, both)) with { Antecedents = both });
            else if (IsOneOfTwo(sentence, token, out var place) && Pair(found, token, HasOneState) is { Count: 2 } two)
                found.Add(Refer(found, token, two[place]));
        }
    }

    /// <summary>"Tensions on the Korean Peninsula …, with both sides …".</summary>
    static Mention? Region(SentenceMentions found, int first, int token)
    {
        var tokens = found.Sentence.Tokens;
        for (var i = 0; i + 1 < first; i++)
        {
            foreach (var region in divided)
            {
                if (tokens[i].Form == region.First && tokens[i + 1].Form == region.Second)
                {
                    return found.Make(first, token, token, MentionKind.Anaphor, [.. region.Sides.Select(code =>
                        new Referent(ActorCode.Parse(code), null, $"one of the two sides of the {region.First} {region.Second}", LinkConfidence.Medium))]);
                }
            }
        }

        return null;
    }

    static Mention Refer(SentenceMentions found, int token, Mention antecedent) =>
        found.Make(token - 1, token, token, MentionKind.Anaphor,
            [antecedent.Referents[0] with { Because = $"'the {found.Sentence.Tokens[token].Form}' of the two named before", Confidence = LinkConfidence.Medium }])
        with
        { Antecedents = [antecedent] };

    bool IsPair(Sentence sentence, int token, out int first)
    {
        first = token;
        if (!words.Groups.Contains(sentence.Tokens[token].Lemma) && !words.Pairs.Contains(sentence.Tokens[token].Lemma))
            return false;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent < token && words.Counting.Contains(sentence.Tokens[dependent].Lemma.ToLowerInvariant()))
                first = Math.Min(first, dependent);
        }

        return first < token;
    }

    /// <summary>"The former", "the latter", with no noun behind.</summary>
    static bool IsOneOfTwo(Sentence sentence, int token, out int place)
    {
        place = sentence.Tokens[token].Lemma == "latter" ? 1 : 0;
        return token > 0 && sentence.Tokens[token].Lemma is "former" or "latter" && sentence.Tokens[token - 1].Form.Equals("the", StringComparison.OrdinalIgnoreCase)
            && !sentence.Is(token, "amod");
    }

    /// <summary>"Both leaders" are persons before they are whatever two states the text spoke of since.</summary>
    IReadOnlyList<Mention> Both(SentenceMentions found, int first, int token) =>
        words.People.Contains(found.Sentence.Tokens[token].Lemma.ToLowerInvariant()) && Pair(found, first, IsInOffice) is { Count: 2 } persons ? persons : Pair(found, first, HasOneState);

    /// <summary>The latest two states that the text joins by "and", or the only two of the latest sentence that names more than one.</summary>
    IReadOnlyList<Mention> Pair(SentenceMentions found, int before, Func<Mention, bool> counts)
    {
        foreach (var (where, named) in memory.Back(Reach - 1).Select(earlier => (earlier.Sentence, Named: earlier.All.ToArray()))
            .Prepend((found.Sentence, [.. found.All.Where(mention => mention.Last < before)])))
        {
            Array.Sort(named, (one, other) => one.First.CompareTo(other.First));
            if (Joined(where, named, counts) is { } joined)
                return joined;
            var states = named.Where(counts).GroupBy(State).Select(group => group.First()).ToArray();
            if (states.Length >= 2)
                return states.Length == 2 ? states : [];
        }

        return [];
    }

    static IReadOnlyList<Mention>? Joined(Sentence sentence, IReadOnlyList<Mention> mentions, Func<Mention, bool> counts)
    {
        foreach (var second in mentions.Where(mention => counts(mention) && sentence.Is(mention.Head, "conj")))
        {
            var first = mentions.FirstOrDefault(mention => mention.Head == sentence.Tokens[second.Head].Head && counts(mention));
            if (first is not null && State(first) != State(second))
                return [first, second];
        }

        return null;
    }

    static bool HasOneState(Mention mention) => mention is { Kind: not MentionKind.Place, Referents: [{ Code.HasState: true }] };

    static bool IsInOffice(Mention mention) =>
        HasOneState(mention) && mention.Kind != MentionKind.Metonym && (mention.Referents[0].Name is not null || mention.Referents[0].Code.Suffix == "GOV");

    static string State(Mention mention) => mention.Referents[0].Code.State().ToString();

    /// <summary>"The two leaders" are persons, "both nations" are states; what is not known of a person stays open.</summary>
    IReadOnlyList<Referent> Named(Sentence sentence, int token, IReadOnlyList<Mention> pair)
    {
        var noun = sentence.Tokens[token].Lemma.ToLowerInvariant();
        var because = $"the pair named before: {State(pair[0])} and {State(pair[1])}";
        return [.. pair.Select(mention => mention.Referents[0]).Select(referent => words.People.Contains(noun)
            ? referent with { Code = referent.Code.State().InSector("GOV"), Because = because, Confidence = LinkConfidence.Medium }
            : new Referent(referent.Code.State(), null, because, LinkConfidence.Medium))];
    }
}
