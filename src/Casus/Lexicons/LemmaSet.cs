using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>The lemmas that a word beside a predicate may have; written <c>[]</c>, any lemma will do.</summary>
public sealed class LemmaSet
{
    readonly FrozenSet<string> lemmas;

    /// <param name="lemmas">Classes already expanded.</param>
    public LemmaSet(IEnumerable<string> lemmas) => this.lemmas = lemmas.ToFrozenSet(StringComparer.Ordinal);

    public bool IsAny => lemmas.Count == 0;

    public IEnumerable<string> Lemmas => lemmas.Order(StringComparer.Ordinal);

    /// <summary>True where one of its lemmas is among these.</summary>
    public bool Meets(IReadOnlySet<string> words)
    {
        foreach (var word in words)
        {
            if (lemmas.Contains(word))
                return true;
        }

        return false;
    }

    public bool Allows(string lemma) => IsAny || lemmas.Contains(lemma);

    /// <summary>True where one of the words that stand there will do; false where none stands there.</summary>
    public bool AllowsOneOf(IReadOnlyList<string> found) => found.Any(Allows);
}
