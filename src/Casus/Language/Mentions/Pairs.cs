using Casus.Actors;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Says who are "both countries", "the two leaders", "the former" and "the latter".</summary>
sealed class Pairs(Memory memory)
{
    /// <summary>How many sentences back the pair may stand.</summary>
    const int Reach = 6;

    static readonly string[] nouns = ["nation", "country", "state", "side", "leader", "president", "government", "party", "minister", "neighbour", "neighbor", "capital", "rival"];
    static readonly string[] people = ["leader", "president", "minister"];
    /// <summary>Where a sentence speaks of such a region, its two sides are these.</summary>
    static readonly (string First, string Second, string[] Sides)[] divided = [("Korean", "Peninsula", ["PRK", "KOR"]), ("Korean", "peninsula", ["PRK", "KOR"])];

    static readonly string[] counting = ["both", "two", "either", "neither"];

    public void Find(SentenceMentions found)
    {
        var sentence = found.Sentence;
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (found.HeadedBy(token) is not null)
                continue;
            if (IsPair(sentence, token, out var side) && Region(found, side, token) is { } sides)
                found.Add(sides);
            else if (IsPair(sentence, token, out var first) && Pair(found, first) is { Count: 2 } both)
                found.Add(found.Make(first, token, token, MentionKind.Anaphor, Named(sentence, token, both)) with { Antecedents = both });
            else if (IsOneOfTwo(sentence, token, out var place) && Pair(found, token) is { Count: 2 } two)
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

    static bool IsPair(Sentence sentence, int token, out int first)
    {
        first = token;
        if (Array.IndexOf(nouns, sentence.Tokens[token].Lemma) < 0)
            return false;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent < token && counting.Contains(sentence.Tokens[dependent].Lemma.ToLowerInvariant()))
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

    /// <summary>The latest two states that the text joins by "and", or the only two of the latest sentence that names more than one.</summary>
    IReadOnlyList<Mention> Pair(SentenceMentions found, int before)
    {
        foreach (var (where, named) in memory.Back(Reach - 1).Select(earlier => (earlier.Sentence, Named: earlier.All.ToArray()))
            .Prepend((found.Sentence, [.. found.All.Where(mention => mention.Last < before)])))
        {
            Array.Sort(named, (one, other) => one.First.CompareTo(other.First));
            if (Joined(where, named) is { } joined)
                return joined;
            var states = named.Where(HasOneState).GroupBy(State).Select(group => group.First()).ToArray();
            if (states.Length >= 2)
                return states.Length == 2 ? states : [];
        }

        return [];
    }

    static IReadOnlyList<Mention>? Joined(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        foreach (var second in mentions.Where(mention => HasOneState(mention) && sentence.Is(mention.Head, "conj")))
        {
            var first = mentions.FirstOrDefault(mention => mention.Head == sentence.Tokens[second.Head].Head && HasOneState(mention));
            if (first is not null && State(first) != State(second))
                return [first, second];
        }

        return null;
    }

    static bool HasOneState(Mention mention) => mention is { Kind: not MentionKind.Place, Referents: [{ Code.HasState: true }] };

    static string State(Mention mention) => mention.Referents[0].Code.State().ToString();

    /// <summary>"The two leaders" are persons, "both nations" are states; what is not known of a person stays open.</summary>
    static IReadOnlyList<Referent> Named(Sentence sentence, int token, IReadOnlyList<Mention> pair)
    {
        var words = sentence.Tokens[token].Lemma.ToLowerInvariant();
        var because = $"the pair named before: {State(pair[0])} and {State(pair[1])}";
        return [.. pair.Select(mention => mention.Referents[0]).Select(referent => people.Contains(words)
            ? referent with { Code = referent.Code.State().InSector("GOV"), Because = because, Confidence = LinkConfidence.Medium }
            : new Referent(referent.Code.State(), null, because, LinkConfidence.Medium))];
    }
}
