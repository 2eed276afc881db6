using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads lists of lemmas, and puts the words of a class in the place of its name.</summary>
sealed class LemmaReader(WordClasses classes)
{
    public static IReadOnlyList<PredicateLemma> Predicates(YamlMap entry, string field) =>
        [.. entry.Words(field).Select(word => Predicate(entry, field, word)).OfType<PredicateLemma>()];

    /// <summary>One or more lemmas with blanks between, as they stand.</summary>
    public static IReadOnlyList<string> Phrases(YamlMap entry, string field)
    {
        var words = entry.Words(field);
        foreach (var word in words.Where(word => !IsPhrase(word)))
            entry.Add(LexiconProblems.BadLemma(entry.WhereIs(field), field, word));
        return [.. words.Where(IsPhrase)];
    }

    /// <summary>Null where the field is absent; a set that allows anything where it holds an empty list.</summary>
    public LemmaSet? Set(YamlMap entry, string field)
    {
        var words = entry.Words(field);
        return entry.Has(field) ? new(words.SelectMany(word => word.StartsWith('$') ? Class(entry, field, word[1..]) : Lemma(entry, field, word)), words) : null;
    }

    IEnumerable<string> Class(YamlMap entry, string field, string name)
    {
        if (classes.Find(name) is { } found)
            return found.Lemmas;
        if (WordKinds.IsKind(name))
            return [$"${name}"];
        entry.Add(LexiconProblems.UnknownClass(entry.WhereIs(field), field, name, classes.Names));
        return [];
    }

    static string[] Lemma(YamlMap entry, string field, string word) => Predicate(entry, field, word) is { } lemma ? [lemma.ToString()] : [];

    static PredicateLemma? Predicate(YamlMap entry, string field, string word)
    {
        if (!PredicateLemma.TryParse(word, null, out var lemma))
            entry.Add(LexiconProblems.BadLemma(entry.WhereIs(field), field, word));
        return lemma;
    }

    static bool IsPhrase(string text) => text.Split(' ').All(word => PredicateLemma.TryParse(word.Replace("'", "", StringComparison.Ordinal), null, out _));
}
