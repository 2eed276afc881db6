using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>The lemmas that a word beside a predicate may have; written <c>[]</c>, any lemma will do.</summary>
public sealed class LemmaSet
{
    readonly FrozenSet<string> lemmas;

    /// <param name="lemmas">Classes already expanded.</param>
    /// <param name="written">As the lexicon writes it, with the names of classes.</param>
    public LemmaSet(IEnumerable<string> lemmas, IReadOnlyList<string>? written = null)
    {
        this.lemmas = lemmas.ToFrozenSet(StringComparer.Ordinal);
        Written = written ?? [.. Lemmas];
    }

    public bool IsAny => lemmas.Count == 0;

    /// <summary>As the lexicon writes it, with the names of classes: <c>$weapon</c>.</summary>
    public IReadOnlyList<string> Written { get; }

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
    public bool AllowsOneOf(IReadOnlyList<string> found)
    {
        for (var number = 0; number < found.Count; number++)
        {
            if (Allows(found[number]))
                return true;
        }

        return false;
    }
}
