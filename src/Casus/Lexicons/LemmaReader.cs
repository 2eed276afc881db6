using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>Reads lists of lemmas, and puts the words of a class in the place of its name.</summary>
sealed class LemmaReader(WordClasses classes)
{
    public static IReadOnlyList<PredicateLemma> Predicates(YamlEntry entry, string key)
    {
        var words = entry.Words(key) ?? [];
        foreach (var word in words.Where(word => !PredicateLemma.TryParse(word, null, out _)))
            entry.Page.Report(LexiconProblems.BadLemma(entry.Page.Name, entry.LineOf(key), key, word));
        return [.. words.Select(word => PredicateLemma.TryParse(word, null, out var lemma) ? lemma : null).OfType<PredicateLemma>()];
    }

    /// <summary>One or more lemmas with blanks between, as they stand.</summary>
    public static IReadOnlyList<string> Phrases(YamlEntry entry, string key)
    {
        var words = entry.Words(key) ?? [];
        foreach (var word in words.Where(word => !IsPhrase(word)))
            entry.Page.Report(LexiconProblems.BadLemma(entry.Page.Name, entry.LineOf(key), key, word));
        return [.. words.Where(IsPhrase)];
    }

    /// <summary>Null where the key is absent; a set that allows anything where it holds an empty list.</summary>
    public LemmaSet? Set(YamlEntry entry, string key)
    {
        if (entry.Words(key) is not { } words)
            return null;
        return new(words.SelectMany(word => word.StartsWith('$') ? Class(entry, key, word[1..]) : Lemma(entry, key, word)));
    }

    IEnumerable<string> Class(YamlEntry entry, string key, string name)
    {
        if (classes.Find(name) is { } found)
            return found.Lemmas;
        entry.Page.Report(LexiconProblems.UnknownClass(entry.Page.Name, entry.LineOf(key), key, name, classes.Names));
        return [];
    }

    static string[] Lemma(YamlEntry entry, string key, string word)
    {
        if (!PredicateLemma.TryParse(word, null, out _))
            entry.Page.Report(LexiconProblems.BadLemma(entry.Page.Name, entry.LineOf(key), key, word));
        return [word];
    }

    static bool IsPhrase(string text) => text.Split(' ').All(word => PredicateLemma.TryParse(word.Replace("'", "", StringComparison.Ordinal), null, out _));
}
