using Casus.Text;

namespace Casus.Language.Names;

/// <summary>The persons that a text has named in full, by family name: "Pierre Marnoux … Marnoux".</summary>
sealed class EarlierPersons
{
    readonly Dictionary<string, List<NamedEntity>> byFamily = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> fullNames = new(StringComparer.Ordinal);

    /// <returns>The names of the sentence, in order, each with its mention and, of a family name alone, with the full name before.</returns>
    public IReadOnlyList<NamedEntity> Refer(EntityList names, IReadOnlyList<Mention> mentions)
    {
        AddFamilies(names);
        var entities = new List<NamedEntity>();
        foreach (var name in names.InOrder)
        {
            var span = TextSpan.Covering(names.Sentence.Tokens[name.First].Span, names.Sentence.Tokens[name.Last].Span);
            var earlier = name.First == name.Last && (name.Kind == EntityKind.Person || name.Certainty < 1) ? Only(names.Forms[name.First]) : null;
            var entity = new NamedEntity(names.Sentence.Number, name.First, name.Last, span, earlier is null ? name.Kind : EntityKind.Person, name.Certainty)
            {
                Earlier = earlier,
                Mention = MentionOf(name, mentions),
            };
            entities.Add(entity);
            if (name.Kind == EntityKind.Person && name.Last > name.First)
                Learn(entity, names.Forms[name.Last], string.Join(' ', names.Forms[name.First..(name.Last + 1)]));
        }

        return entities;
    }

    /// <summary>A family name that stands alone is one, though it was not recognised.</summary>
    void AddFamilies(EntityList names)
    {
        var sentence = names.Sentence;
        for (var token = 0; token < names.Forms.Length && byFamily.Count > 0; token++)
        {
            if (sentence.Tokens[token].Tag == UniversalTag.PROPN && names.IsFree(token) && Only(names.Forms[token]) is { } earlier && !IsName(sentence, token - 1) && !IsName(sentence, token + 1))
                names.Add(token, token, EntityKind.Person, earlier.Certainty);
        }
    }

    static bool IsName(Sentence sentence, int token) =>
        token >= 0 && token < sentence.Tokens.Count && sentence.Tokens[token].Tag == UniversalTag.PROPN && (sentence.Is(token, "flat") || sentence.Tokens[token].Relation == "compound");

    void Learn(NamedEntity person, string family, string fullName)
    {
        if (!fullNames.TryAdd(fullName, family))
            return;
        if (!byFamily.TryGetValue(family, out var persons))
            byFamily[family] = persons = [];
        persons.Add(person);
    }

    /// <returns>Null where several persons of that family have been named, or none.</returns>
    NamedEntity? Only(string family) => byFamily.TryGetValue(family, out var persons) && persons is [var person] ? person : null;

    static Mention? MentionOf(RecognisedName name, IReadOnlyList<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Last == name.Last && mention.First <= name.First && mention.Kind is MentionKind.Name or MentionKind.Place or MentionKind.Metonym or MentionKind.Description)
                return mention;
        }

        return null;
    }
}
