using Casus.Actors;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Links a family name that stands alone to the person of that name whom the text has named in full before.</summary>
sealed class FamilyNames(ActorRegistry registry)
{
    readonly Dictionary<string, List<Referent>> named = new(StringComparer.Ordinal);

    public void Learn(Mention mention)
    {
        foreach (var referent in mention.Referents)
        {
            if (referent.Name is null || mention.Kind is MentionKind.Place or MentionKind.Anaphor)
                continue;
            var family = FamilyOf(referent.Name!);
            if (!named.TryGetValue(family, out var persons))
                named[family] = persons = [];
            if (persons.All(person => person.Name != referent.Name))
                persons.Add(referent);
        }
    }

    public void Find(SentenceMentions found)
    {
        if (named.Count == 0)
            return;
        for (var token = 0; token < found.Sentence.Tokens.Count; token++)
        {
            if (found.NameAt(token) is null && IsOneName(found, token)
                && named.TryGetValue(found.Sentence.Tokens[token].Form, out var persons) && persons is [var person])
            {
                found.AddName(found.Make(token, token, token, MentionKind.Name,
                    [person with { Because = $"family name of {person.Name}, named before: {person.Because}" }]));
            }
        }
    }

    static bool IsOneName(SentenceMentions found, int token) => found.RecognisedAt(token) is { } name
        ? name.First == name.Last && (name.Kind == EntityKind.Person || StandsAlone(found.Sentence, token))
        : StandsAlone(found.Sentence, token);

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
