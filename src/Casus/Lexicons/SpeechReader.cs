using Casus.Ontology;
using Casus.Problems;
using Casus.Text;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>speech.yaml</c>: verbs, nouns and fixed phrases of saying by stance.</summary>
static class SpeechReader
{
    public static SpeechWords Read(YamlMap? root)
    {
        var (verbs, nouns, markers) = (new Dictionary<PredicateLemma, Stance>(), new Dictionary<string, Stance>(), new Dictionary<string, Stance>());
        root?.Needs("language", "speech");
        foreach (var entry in root?.Maps("speech") ?? [])
        {
            var stance = StanceOf(entry);
            AddAll(entry, LemmaReader.Predicates(entry, "verbs"), stance, verbs);
            AddAll(entry, LemmaReader.Phrases(entry, "nouns"), stance, nouns);
            AddAll(entry, LemmaReader.Phrases(entry, "markers"), stance, markers);
            entry.Close();
        }

        root?.Close();
        return new(verbs, nouns, markers);
    }

    static Stance? StanceOf(YamlMap entry)
    {
        entry.Needs("stance");
        var stance = entry.Choice<Stance>("stance");
        var name = stance is { } known ? EnumWords.Of(known) : "entry";
        entry.Citation(name);
        if (entry.Words("examples").Count == 0)
            entry.Add(LexiconProblems.MissingExample(entry.Where, name));
        return stance;
    }

    static void AddAll<T>(YamlMap entry, IEnumerable<T> words, Stance? stance, Dictionary<T, Stance> known)
        where T : notnull
    {
        foreach (var word in words.Where(word => stance is { } clear && !known.TryAdd(word, clear)))
            entry.Add(LexiconProblems.DuplicateWord(entry.Where, word.ToString()!));
    }
}
