using Casus.Actors;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Links a family name that stands alone to the person of that name whom the text has named in full before.</summary>
sealed class FamilyNames(ActorRegistry registry)
{
    readonly Dictionary<string, List<Referent>> named = new(StringComparer.Ordinal);

    public void Learn(Mention mention)
    {
        foreach (var referent in mention.Referents.Where(referent => referent.Name is not null))
        {
            var family = FamilyOf(referent.Name!);
            if (!named.TryGetValue(family, out var persons))
                named[family] = persons = [];
            if (persons.All(person => person.Name != referent.Name))
                persons.Add(referent);
        }
    }

    public IEnumerable<Mention> Find(Sentence sentence, IReadOnlyList<Mention> names)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (StandsAlone(sentence, token) && !names.Any(name => name.First <= token && token <= name.Last)
                && named.TryGetValue(sentence.Tokens[token].Form, out var persons) && persons is [var person])
            {
                yield return new(sentence.Number, token, token, token, sentence.Tokens[token].Span, MentionKind.Name,
                    [person with { Because = $"family name of {person.Name}, named before: {person.Because}" }]);
            }
        }
    }

    string FamilyOf(string person) => registry.FamilyNameOf(person) ?? person.Split(' ')[^1];

    static bool StandsAlone(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag == UniversalTag.PROPN
        && !IsName(sentence, token - 1)
        && !IsName(sentence, token + 1);

    static bool IsName(Sentence sentence, int token) =>
        token >= 0 && token < sentence.Tokens.Count
        && sentence.Tokens[token] is { Tag: UniversalTag.PROPN } neighbour
        && (sentence.Is(token, "flat") || neighbour.Relation == "compound");
}
