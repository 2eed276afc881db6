using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>classes.yaml</c>: word classes by name, each with its lemmas and what it is.</summary>
static class ClassReader
{
    public static WordClasses Read(YamlMap? root)
    {
        var classes = new Dictionary<string, LemmaSet>();
        root?.Needs("language", "classes");
        foreach (var entry in root?.Maps("classes") ?? [])
            Add(entry, classes);
        root?.Close();
        return new(classes);
    }

    static void Add(YamlMap entry, Dictionary<string, LemmaSet> classes)
    {
        entry.Needs("class", "note");
        entry.OptionalText("note");
        var (name, words) = (entry.OptionalText("class"), LemmaReader.Predicates(entry, "words"));
        entry.Citation(name ?? "class");
        entry.Close();
        if (words.Count == 0)
            entry.Add(LexiconProblems.NoLemma(entry.Where));
        if (name is not null && !classes.TryAdd(name, new(words.Select(word => word.ToString()))))
            entry.Add(LexiconProblems.DuplicateId(entry.WhereIs("class"), name));
    }
}
