using Casus.Language.Networks;
using Casus.Language.Syntax;

namespace Casus.Training.Networks;

/// <summary>The words that get a row of their own: those that occur often enough.</summary>
sealed class Vocabulary
{
    readonly Dictionary<uint, int> counts;

    public Vocabulary(IEnumerable<GoldSentence> sentences, int fewest)
        : this(sentences, [], fewest, int.MaxValue)
    {
    }

    /// <param name="further">Sentences of less worth, in which a word must occur more often.</param>
    public Vocabulary(IEnumerable<GoldSentence> sentences, IEnumerable<GoldSentence> further, int fewest, int fewestFurther)
    {
        counts = Count(sentences);
        var furtherCounts = Count(further);
        var words = counts.Where(c => c.Value >= fewest).Concat(furtherCounts.Where(c => c.Value >= fewestFurther)).Select(c => c.Key).Distinct().Order();
        Rows = words.Select((word, i) => (word, i)).ToDictionary(w => w.word, w => WordRows.FirstWord + w.i);
        foreach (var (word, count) in furtherCounts)
            counts[word] = counts.GetValueOrDefault(word) + (count / 4);
    }

    public IReadOnlyDictionary<uint, int> Rows { get; }

    public int Size => WordRows.FirstWord + Rows.Count;

    public int Count(uint word) => counts.GetValueOrDefault(word);

    public HashIndex Freeze() => new(Rows.Keys.ToArray(), Rows.Values.ToArray());

    static Dictionary<uint, int> Count(IEnumerable<GoldSentence> sentences) =>
        sentences.SelectMany(s => s.Units.Atoms.Skip(1).Take(s.Count)).Select(a => a.Word).CountBy(w => w).ToDictionary();
}
