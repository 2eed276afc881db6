using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>classes.yaml</c>: word classes by name, each with its lemmas and what it is.</summary>
static class ClassReader
{
    public static WordClasses Read(YamlMap? root)
    {
        root?.Needs("language", "classes");
        var classes = Beside(new(new Dictionary<string, LemmaSet>()), root?.Maps("classes") ?? []);
        root?.Close();
        return classes;
    }

    /// <summary>The classes known, and those of the entries beside them; a name that is known is taken.</summary>
    public static WordClasses Beside(WordClasses known, IEnumerable<YamlMap> entries)
    {
        var classes = known.Names.ToDictionary(name => name, name => known.Find(name)!);
        foreach (var entry in entries)
            Add(entry, classes);
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
        if (name is not null && (WordKinds.IsKind(name) || !classes.TryAdd(name, new(words.Select(word => word.ToString())))))
            entry.Add(LexiconProblems.DuplicateId(entry.WhereIs("class"), name));
    }
}
