using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>factuality.yaml</c>: groups of words, what they do and to what.</summary>
static class FactualityReader
{
    static readonly (string Field, OperatorKind Kind)[] kinds =
    [
        ("negations", OperatorKind.Negation), ("modals", OperatorKind.Modal), ("adverbs", OperatorKind.Adverb),
        ("adjectives", OperatorKind.Adjective), ("verbs", OperatorKind.Verb), ("nouns", OperatorKind.Noun),
        ("conjunctions", OperatorKind.Conjunction),
    ];

    public static FactualityOperators Read(YamlMap? root)
    {
        var (ids, words) = (new HashSet<string>(), new Dictionary<(OperatorKind, string), FactualityOperator>());
        root?.Needs("language", "operators");
        foreach (var entry in root?.Maps("operators") ?? [])
            Add(entry, ids, words);
        root?.Close();
        return new(words);
    }

    static void Add(YamlMap entry, HashSet<string> ids, Dictionary<(OperatorKind, string), FactualityOperator> words)
    {
        entry.Needs("id", "effect", "governs");
        var id = entry.OptionalText("id") ?? "";
        if (!ids.Add(id))
            entry.Add(LexiconProblems.DuplicateId(entry.WhereIs("id"), id));

        var examples = entry.Words("examples");
        if (examples.Count == 0)
            entry.Add(LexiconProblems.MissingExample(entry.Where, id));

        var (effects, negated) = (entry.Choices<FactualityEffect>("effect"), entry.Choices<FactualityEffect>("negated"));
        AddWords(entry, words, new(
            $"{entry.File}#{id}",
            effects,
            entry.Has("negated") ? negated : effects,
            entry.Choices<GovernedPart>("governs"),
            entry.Citation(id),
            examples));
        entry.Close();
    }

    static void AddWords(YamlMap entry, Dictionary<(OperatorKind, string), FactualityOperator> words, FactualityOperator made)
    {
        var found = kinds.SelectMany(kind => LemmaReader.Phrases(entry, kind.Field).Select(word => (kind.Kind, word))).ToList();
        if (found.Count == 0)
            entry.Add(LexiconProblems.NoLemma(entry.Where));
        foreach (var (_, word) in found.Where(word => !words.TryAdd(word, made)))
            entry.Add(LexiconProblems.DuplicateWord(entry.Where, word));
    }
}
