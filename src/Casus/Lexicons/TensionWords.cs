using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Words by which news says that relations are, or become, tense or calm. A trend is a word: rising, falling, high, low.</summary>
public sealed class TensionWords(
    IReadOnlyDictionary<string, string> nouns, IReadOnlySet<string> relations, IReadOnlyDictionary<(TensionTopic Of, TensionPlace At, string Word), string> trends)
{
    readonly FrozenDictionary<string, string> nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenSet<string> relations = relations.ToFrozenSet(StringComparer.Ordinal);
    readonly FrozenDictionary<(TensionTopic, TensionPlace, string), string> trends = trends.ToFrozenDictionary();

    /// <summary>What a noun speaks of; null where it speaks of neither.</summary>
    public TensionTopic? Topic(string noun) =>
        nouns.ContainsKey(noun) ? TensionTopic.Tension : relations.Contains(noun) ? TensionTopic.Relations : null;

    /// <summary>The trend that the noun tells where no other word does; null for relations, of which it tells nothing.</summary>
    public string? Trend(string noun) => nouns.GetValueOrDefault(noun);

    /// <summary>The trend that a word beside the noun tells; a particle is joined with a plus.</summary>
    public string? Trend(TensionTopic of, TensionPlace at, string word) => trends.GetValueOrDefault((of, at, word));
}

public enum TensionTopic
{
    Tension,
    Relations,
}

/// <summary>Where a word stands to the noun: it is what the noun does, what is done to it, what it is like, or a noun that has it behind "of" or "in".</summary>
public enum TensionPlace
{
    Verb,
    ObjectVerb,
    Adjective,
    Noun,
}
