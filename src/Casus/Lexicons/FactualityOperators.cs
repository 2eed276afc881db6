using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Every operator of factuality, to be found by its kind and lemma.</summary>
public sealed class FactualityOperators
{
    readonly FrozenDictionary<(OperatorKind, string), FactualityOperator> byWord;

    /// <param name="words">Lemmas in lower case; a particle is joined with a plus, the words of a phrase with blanks.</param>
    public FactualityOperators(IReadOnlyDictionary<(OperatorKind Kind, string Word), FactualityOperator> words) =>
        byWord = words.ToFrozenDictionary();

    public IReadOnlyDictionary<(OperatorKind Kind, string Word), FactualityOperator> Words => byWord;

    /// <param name="word"><c>refuse</c>, <c>prepare+for</c>, <c>in case</c>.</param>
    public FactualityOperator? Find(OperatorKind kind, string word) => byWord.GetValueOrDefault((kind, word));
}
