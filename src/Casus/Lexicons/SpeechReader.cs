using System.Collections.Frozen;
using Casus.Ontology;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>speech.yaml</c>: verbs, nouns and fixed phrases of saying, with their stance and with where what is said stands.</summary>
static class SpeechReader
{
    static readonly string[] forms = [.. Enum.GetValues<ContentForm>().Select(Written), "a preposition"];

    public static SpeechWords Read(YamlMap? root)
    {
        var (verbs, nouns, markers) = (new List<(PredicateLemma, SpeechEntry)>(), new List<(string, SpeechEntry)>(), new List<(string, SpeechEntry)>());
        var ids = new HashSet<string>();
        root?.Needs("language", "speech");
        foreach (var entry in root?.Maps("speech") ?? [])
        {
            var read = Entry(entry, ids);
            AddAll(entry, LemmaReader.Predicates(entry, "verbs"), read, verbs);
            AddAll(entry, LemmaReader.Phrases(entry, "nouns"), read, nouns);
            AddAll(entry, LemmaReader.Phrases(entry, "markers"), read, markers);
            entry.Close();
        }

        root?.Close();
        return new(verbs, nouns, markers);
    }

    static SpeechEntry? Entry(YamlMap entry, HashSet<string> ids)
    {
        entry.Needs("id", "stance", "takes");
        var (id, stance, kind) = (entry.OptionalText("id") ?? "", entry.Choice<Stance>("stance"), entry.Has("kind") ? entry.Choice<SpeechKind>("kind") : SpeechKind.Saying);
        if (!ids.Add(id))
            entry.Add(LexiconProblems.DuplicateId(entry.WhereIs("id"), id));
        entry.Citation(id);
        if (entry.Words("examples").Count == 0)
            entry.Add(LexiconProblems.MissingExample(entry.Where, id));

        var (taken, prepositions) = Taken(entry);
        return stance is { } known && kind is { } sort ? new($"{entry.File}#{id}", known, sort, taken.ToFrozenSet(), prepositions.ToFrozenSet(), entry.Words("without").ToFrozenSet()) : null;
    }

    static (List<ContentForm> Forms, List<string> Prepositions) Taken(YamlMap entry)
    {
        var (found, prepositions) = (new List<ContentForm>(), new List<string>());
        foreach (var word in entry.Words("takes"))
        {
            if (Enum.TryParse<ContentForm>(word, ignoreCase: true, out var form) && Written(form) == word)
                found.Add(form);
            else if (Prepositions.Contains(word))
                prepositions.Add(word);
            else
                entry.Add(LexiconProblems.UnknownValue(entry.WhereIs("takes"), "takes", word, forms));
        }

        return (found, prepositions);
    }

    static string Written(ContentForm form) => form.ToString().ToLowerInvariant();

    /// <summary>A word may stand in several entries, where it takes different forms, but in each only once.</summary>
    static void AddAll<T>(YamlMap entry, IReadOnlyList<T> words, SpeechEntry? read, List<(T, SpeechEntry)> known)
        where T : notnull
    {
        var seen = new HashSet<T>();
        foreach (var word in words)
        {
            if (!seen.Add(word))
                entry.Add(LexiconProblems.DuplicateWord(entry.Where, word.ToString()!));
            else if (read is not null)
                known.Add((word, read));
        }
    }
}
