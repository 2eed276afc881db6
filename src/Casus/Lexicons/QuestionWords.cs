using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Words by which news says that something is not known.</summary>
public sealed class QuestionWords(
    IReadOnlyDictionary<string, QuestionSignal> adjectives,
    IReadOnlyDictionary<string, QuestionSignal> verbs,
    IReadOnlyDictionary<string, QuestionSignal> nouns,
    IReadOnlyDictionary<string, QuestionSignal> adverbs)
{
    readonly FrozenDictionary<string, QuestionSignal> adjectives = adjectives.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenDictionary<string, QuestionSignal> verbs = verbs.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenDictionary<string, QuestionSignal> nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenDictionary<string, QuestionSignal> adverbs = adverbs.ToFrozenDictionary(StringComparer.Ordinal);

    public QuestionSignal? Adjective(string lemma) => adjectives.GetValueOrDefault(lemma);

    public QuestionSignal? Verb(string lemma) => verbs.GetValueOrDefault(lemma);

    /// <summary>Of a word that says of any verb that it is still to come true: "has yet to".</summary>
    public QuestionSignal? Adverb(string lemma) => adverbs.GetValueOrDefault(lemma);

    public QuestionSignal? Noun(string lemma) => nouns.GetValueOrDefault(lemma);
}
