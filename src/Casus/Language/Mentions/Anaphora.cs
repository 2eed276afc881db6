using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Resolves words that refer back, and says by which rule; where two readings are possible it stays silent.</summary>
sealed class Anaphora
{
    /// <summary>How many sentences back a pair or a person may stand.</summary>
    const int Reach = 6;

    static readonly string[] personal = ["he", "she", "him", "her", "his"];
    static readonly string[] pairs = ["nation", "country", "state", "side", "leader", "president", "government", "party", "minister", "neighbour", "neighbor"];
    static readonly string[] people = ["leader", "president", "minister"];
    static readonly string[] counting = ["both", "two", "either", "neither"];

    readonly List<(Sentence Sentence, IReadOnlyList<Mention> Mentions)> history = [];

    public void Learn(Sentence sentence, IReadOnlyList<Mention> mentions) => history.Add((sentence, mentions));

    /// <param name="mentions">The names and descriptions of the sentence itself.</param>
    public IEnumerable<Mention> Find(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            var lemma = sentence.Tokens[token].Form.ToLowerInvariant();
            if (sentence.Tokens[token].Tag == UniversalTag.PRON && personal.Contains(lemma) && Person(sentence, token, mentions) is { } person)
                yield return Anaphor(sentence, token, token, [person.Referents[0] with { Because = $"'{lemma}': {person.Referents[0].Name}, named before" }], [person]);
            else if (IsPair(sentence, token, out var first) && Pair(sentence, first, mentions) is { Count: 2 } both)
                yield return Anaphor(sentence, first, token, Named(sentence, token, both), both);
        }
    }

    static Mention Anaphor(Sentence sentence, int first, int last, IReadOnlyList<Referent> referents, IReadOnlyList<Mention> antecedents) =>
        new(sentence.Number, first, last, last,
            TextSpan.Covering(sentence.Tokens[first].Span, sentence.Tokens[last].Span), MentionKind.Anaphor, referents)
        { Antecedents = antecedents };

    /// <summary>The person meant: the nearest subject before the pronoun, in this sentence or the last one that names anybody.</summary>
    Mention? Person(Sentence sentence, int pronoun, IReadOnlyList<Mention> mentions)
    {
        var before = mentions.Where(mention => mention.Last < pronoun && IsPerson(mention) && !IsCoArgument(sentence, mention, pronoun)).ToArray();
        if (before.Length > 0)
            return Single(sentence, before);

        return history.AsEnumerable().Reverse().Take(Reach)
            .Select(earlier => (earlier.Sentence, Persons: earlier.Mentions.Where(IsPerson).ToArray()))
            .Where(earlier => earlier.Persons.Length > 0)
            .Select(earlier => Single(earlier.Sentence, earlier.Persons))
            .FirstOrDefault();
    }

    static Mention? Single(Sentence sentence, IReadOnlyList<Mention> persons)
    {
        var distinct = persons.DistinctBy(mention => mention.Referents[0].Name).ToArray();
        if (distinct is [var only])
            return only;
        var subjects = persons.Where(mention => sentence.Is(mention.Head, "nsubj")).DistinctBy(mention => mention.Referents[0].Name).ToArray();
        return subjects is [var subject] ? subject : null;
    }

    /// <summary>"Kim greeted him": who is greeted is not who greets.</summary>
    static bool IsCoArgument(Sentence sentence, Mention mention, int pronoun) =>
        !sentence.Is(pronoun, "nmod:poss")
        && Clauses.Of(sentence, mention.Head) == Clauses.Of(sentence, pronoun)
        && sentence.Tokens[pronoun].Head == sentence.Tokens[mention.Head].Head;

    static bool IsPerson(Mention mention) => mention.Referents is [{ Name: not null }];

    static bool IsPair(Sentence sentence, int token, out int first)
    {
        first = token;
        if (!pairs.Contains(sentence.Tokens[token].Lemma.ToLowerInvariant()))
            return false;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent < token && counting.Contains(sentence.Tokens[dependent].Lemma.ToLowerInvariant()))
                first = Math.Min(first, dependent);
        }

        return first < token;
    }

    /// <summary>The latest two states that the text joins by "and", or the only two of the latest sentence that names more than one.</summary>
    IReadOnlyList<Mention> Pair(Sentence sentence, int before, IReadOnlyList<Mention> mentions)
    {
        var here = mentions.Where(mention => mention.Last < before).ToArray();
        foreach (var (where, named) in history.Append((sentence, here)).Reverse().Take(Reach))
        {
            if (Joined(where, named) is { } joined)
                return joined;
            var states = named.Where(HasOneState).GroupBy(State).Select(group => group.First()).ToArray();
            if (states.Length == 2)
                return states;
            if (states.Length > 2)
                return [];
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

    static bool HasOneState(Mention mention) => mention.Referents is [{ Code.HasState: true }];

    static string State(Mention mention) => mention.Referents[0].Code.State().ToString();

    /// <summary>"The two leaders" are persons, "both nations" are states; what is not known of a person stays open.</summary>
    static IReadOnlyList<Referent> Named(Sentence sentence, int token, IReadOnlyList<Mention> pair)
    {
        var words = sentence.Tokens[token].Lemma.ToLowerInvariant();
        var because = $"the pair named before: {State(pair[0])} and {State(pair[1])}";
        return [.. pair.Select(mention => mention.Referents[0]).Select(referent => people.Contains(words)
            ? referent with { Code = referent.Code.State().InSector("GOV"), Because = because }
            : new Referent(referent.Code.State(), null, because))];
    }
}
