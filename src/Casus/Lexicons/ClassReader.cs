using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>Reads <c>classes.yaml</c>: word classes by name, each with its lemmas and what it is.</summary>
static class ClassReader
{
    public static WordClasses Read(YamlPage page)
    {
        var root = page.Open();
        root?.AllowOnly("language", "citation", "classes");
        root?.RequiredText("language");
        var citation = root?.Text("citation");
        var classes = new Dictionary<string, LemmaSet>();
        foreach (var entry in root?.Entries("classes") ?? [])
            Add(entry, citation, classes);
        return new(classes);
    }

    static void Add(YamlEntry entry, string? inherited, Dictionary<string, LemmaSet> classes)
    {
        entry.AllowOnly("class", "note", "citation", "words");
        entry.CitationOr(inherited);
        entry.RequiredText("note");
        var words = LemmaReader.Predicates(entry, "words");
        if (words.Count == 0)
            entry.Page.Report(LexiconProblems.NoLemma(entry.Page.Name, entry.Line));
        if (entry.RequiredText("class") is { } name && !classes.TryAdd(name, new(words.Select(word => word.ToString()))))
            entry.Page.Report(LexiconProblems.DuplicateId(entry.Page.Name, entry.LineOf("class"), name));
    }
}
