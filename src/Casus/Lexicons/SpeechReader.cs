using Casus.Ontology;
using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>Reads <c>speech.yaml</c>: verbs, nouns and fixed phrases of saying by stance.</summary>
static class SpeechReader
{
    public static SpeechWords Read(YamlPage page)
    {
        var root = page.Open();
        root?.AllowOnly("language", "citation", "speech");
        root?.RequiredText("language");
        var citation = root?.Text("citation");
        var (verbs, nouns, markers) = (new Dictionary<PredicateLemma, Stance>(), new Dictionary<string, Stance>(), new Dictionary<string, Stance>());
        foreach (var entry in root?.Entries("speech") ?? [])
        {
            entry.AllowOnly("stance", "verbs", "nouns", "markers", "citation", "examples");
            entry.CitationOr(citation);
            if (entry.Words("examples") is not { Count: > 0 })
                page.Report(LexiconProblems.MissingExample(page.Name, entry.Line, entry.Text("stance") ?? ""));
            if (StanceOf(entry) is not { } stance)
                continue;
            AddAll(entry, LemmaReader.Predicates(entry, "verbs"), stance, verbs);
            AddAll(entry, LemmaReader.Phrases(entry, "nouns"), stance, nouns);
            AddAll(entry, LemmaReader.Phrases(entry, "markers"), stance, markers);
        }

        return new(verbs, nouns, markers);
    }

    static Stance? StanceOf(YamlEntry entry)
    {
        if (entry.RequiredText("stance") is not { } name)
            return null;
        if (YamlNames.TryRead<Stance>(name, out var stance))
            return stance;
        entry.Page.Report(LexiconProblems.UnknownValue(entry.Page.Name, entry.LineOf("stance"), "stance", name, YamlNames.Of<Stance>()));
        return null;
    }

    static void AddAll<T>(YamlEntry entry, IEnumerable<T> words, Stance stance, Dictionary<T, Stance> known)
        where T : notnull
    {
        foreach (var word in words.Where(word => !known.TryAdd(word, stance)))
            entry.Page.Report(LexiconProblems.DuplicateWord(entry.Page.Name, entry.Line, word.ToString()!));
    }
}
