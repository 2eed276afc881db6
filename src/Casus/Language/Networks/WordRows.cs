using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>Which rows of the tables stand for a word: one for the word itself, and several for its parts.</summary>
/// <param name="words">By normal form: the row of a known word.</param>
/// <param name="subwords">Number of rows for parts.</param>
sealed class WordRows(HashIndex words, int subwords)
{
    public const int UnknownWord = 0, RootWord = 1, FirstWord = 2;

    /// <summary>The most parts that a word has.</summary>
    public const int MostParts = 12 + WordAtoms.Runs.Count;

    const int RootPart = 0, JoinedPart = 1, FirstPart = 2;

    public int Word(in WordAtoms atoms) => words.ValueOr(atoms.Word, UnknownWord);

    /// <returns>How many rows were written.</returns>
    public int Parts(in WordAtoms atoms, WordMark mark, Span<int> rows)
    {
        var count = 0;
        Add(1, atoms.Form, rows, ref count);
        Add(2, atoms.Shape, rows, ref count);
        Add(3, atoms.Prefix1, rows, ref count);
        Add(4, atoms.Prefix2, rows, ref count);
        Add(5, atoms.Prefix3, rows, ref count);
        Add(6, atoms.Prefix4, rows, ref count);
        Add(7, atoms.Suffix1, rows, ref count);
        Add(8, atoms.Suffix2, rows, ref count);
        Add(9, atoms.Suffix3, rows, ref count);
        Add(10, atoms.Suffix4, rows, ref count);
        Add(11, atoms.Suffix5, rows, ref count);
        foreach (var run in atoms.Inner)
            Add(12, run, rows, ref count);
        if (mark == WordMark.Joined)
            rows[count++] = JoinedPart;
        else
            Add(13, (uint)mark, rows, ref count);
        return count;
    }

    public static int RootParts(Span<int> rows)
    {
        rows[0] = RootPart;
        return 1;
    }

    void Add(int template, uint part, Span<int> rows, ref int count)
    {
        if (part != 0)
            rows[count++] = FirstPart + (int)(FeatureHash.Finish(FeatureHash.Start(template, part)) % (uint)(subwords - FirstPart));
    }
}
