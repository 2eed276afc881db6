using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Named sets of lemmas, which rules write with a dollar sign: <c>$weapon</c>.</summary>
public sealed class WordClasses
{
    readonly FrozenDictionary<string, LemmaSet> classes;

    public WordClasses(IReadOnlyDictionary<string, LemmaSet> classes) =>
        this.classes = classes.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<string> Names => classes.Keys.Order(StringComparer.Ordinal);

    /// <param name="name">Without the dollar sign.</param>
    public LemmaSet? Find(string name) => classes.GetValueOrDefault(name);

    /// <summary>True where there is such a class and the lemma is in it. A particle is joined with a plus: <c>carry+out</c>.</summary>
    public bool Contains(string name, string lemma) => classes.TryGetValue(name, out var words) && words.Allows(lemma);
}
