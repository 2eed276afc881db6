using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads what a predicate asks for and excepts, of a rule or of a blocker.</summary>
static class FrameReader
{
    static readonly string[] predicates = ["verbs", "nouns", "adjectives", "modals"];

    /// <param name="ids">Those already given in the file.</param>
    public static Frame Read(YamlMap entry, string file, HashSet<string> ids, LemmaReader lemmas)
    {
        var id = entry.OptionalText("id") ?? "";
        if (!ids.Add(id))
            entry.Add(LexiconProblems.DuplicateId(entry.WhereIs("id"), id));

        var (verbs, nouns) = (LemmaReader.Predicates(entry, "verbs"), LemmaReader.Predicates(entry, "nouns"));
        if (!predicates.Any(entry.Has))
            entry.Add(LexiconProblems.NoLemma(entry.Where));
        var examples = entry.Words("examples");
        if (examples.Count == 0)
            entry.Add(LexiconProblems.MissingExample(entry.Where, id));

        return new Frame
        {
            Name = $"{file}#{id}",
            Verbs = verbs,
            Nouns = nouns,
            Object = lemmas.Set(entry, "object"),
            Subject = lemmas.Set(entry, "subject"),
            Oblique = Phrases(entry, "oblique", lemmas),
            Complement = lemmas.Set(entry, "complement"),
            Modifier = lemmas.Set(entry, "modifier"),
            Near = lemmas.Set(entry, "near"),
            Except = lemmas.Set(entry, "except"),
            Without = Phrases(entry, "without", lemmas),
            Citation = entry.Citation(id),
            Examples = examples,
        };
    }

    /// <summary>Words by place: prepositions, and under <c>without</c> arguments too; a slash joins places of which one will do.</summary>
    static IReadOnlyList<Phrase> Phrases(YamlMap entry, string field, LemmaReader lemmas)
    {
        if (entry.Map(field) is not { } map)
            return [];
        var phrases = map.Fields.Select(key => (Key: key, Places: key.Split('/'))).ToArray();
        foreach (var (key, places) in phrases)
        {
            foreach (var place in places.Where(place => !Prepositions.Contains(place) && !(field == "without" && Phrase.IsArgument(place))))
                entry.Add(LexiconProblems.UnknownPlace(map.WhereIs(key), field, place));
        }

        return [.. phrases.Select(phrase => new Phrase(phrase.Places, lemmas.Set(map, phrase.Key) ?? new([])))];
    }
}
