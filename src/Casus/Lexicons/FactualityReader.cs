using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>Reads <c>factuality.yaml</c>: groups of words, what they do and to what.</summary>
static class FactualityReader
{
    static readonly (string Key, OperatorKind Kind)[] kinds =
    [
        ("negations", OperatorKind.Negation), ("modals", OperatorKind.Modal), ("adverbs", OperatorKind.Adverb),
        ("adjectives", OperatorKind.Adjective), ("verbs", OperatorKind.Verb), ("nouns", OperatorKind.Noun),
        ("conjunctions", OperatorKind.Conjunction),
    ];

    public static FactualityOperators Read(YamlPage page)
    {
        var root = page.Open();
        root?.AllowOnly("language", "citation", "operators");
        root?.RequiredText("language");
        var citation = root?.Text("citation");
        var (ids, words) = (new HashSet<string>(), new Dictionary<(OperatorKind, string), FactualityOperator>());
        foreach (var entry in root?.Entries("operators") ?? [])
            Add(entry, citation, ids, words);
        return new(words);
    }

    static void Add(YamlEntry entry, string? inherited, HashSet<string> ids, Dictionary<(OperatorKind, string), FactualityOperator> words)
    {
        var page = entry.Page;
        entry.AllowOnly(["id", .. kinds.Select(kind => kind.Key), "effect", "negated", "governs", "citation", "examples"]);
        var id = entry.RequiredText("id") ?? "";
        if (!ids.Add(id))
            page.Report(LexiconProblems.DuplicateId(page.Name, entry.LineOf("id"), id));

        var examples = entry.Words("examples") ?? [];
        if (examples.Count == 0)
            page.Report(LexiconProblems.MissingExample(page.Name, entry.Line, id));

        var effects = Values<FactualityEffect>(entry, "effect");
        var made = new FactualityOperator(
            $"{page.Name}#{id}",
            effects,
            entry.Has("negated") ? Values<FactualityEffect>(entry, "negated") : effects,
            Values<GovernedPart>(entry, "governs"),
            entry.CitationOr(inherited) ?? "",
            examples);
        AddWords(entry, made, words);
    }

    static void AddWords(YamlEntry entry, FactualityOperator made, Dictionary<(OperatorKind, string), FactualityOperator> words)
    {
        var found = kinds.SelectMany(kind => LemmaReader.Phrases(entry, kind.Key).Select(word => (kind.Kind, word))).ToList();
        if (found.Count == 0)
            entry.Page.Report(LexiconProblems.NoLemma(entry.Page.Name, entry.Line));
        foreach (var (kind, word) in found.Where(word => !words.TryAdd(word, made)))
            entry.Page.Report(LexiconProblems.DuplicateWord(entry.Page.Name, entry.Line, word));
    }

    static List<T> Values<T>(YamlEntry entry, string key)
        where T : struct, Enum
    {
        var names = entry.Words(key) ?? [];
        if (!entry.Has(key))
            entry.Page.Report(LexiconProblems.MissingKey(entry.Page.Name, entry.Line, key));
        foreach (var name in names.Where(name => !YamlNames.TryRead<T>(name, out _)))
            entry.Page.Report(LexiconProblems.UnknownValue(entry.Page.Name, entry.LineOf(key), key, name, YamlNames.Of<T>()));
        return [.. names.Where(name => YamlNames.TryRead<T>(name, out _)).Select(name => Enum.Parse<T>(name, ignoreCase: true))];
    }
}
