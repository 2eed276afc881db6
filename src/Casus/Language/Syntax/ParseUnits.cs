namespace Casus.Language.Syntax;

/// <summary>The words of one sentence as the network sees them; a known name is one unit. Used again for each sentence.</summary>
/// <remarks>Units are numbered from 1; 0 stands for the root.</remarks>
/// <param name="capacity">How many units there is room for at first; more are made room for.</param>
sealed class ParseUnits(int capacity = Tokenizer.LongestSentence)
{
    public const int Root = 0;

    public WordAtoms[] Atoms { get; private set; } = new WordAtoms[capacity + 1];

    public int[] Tags { get; private set; } = new int[capacity + 1];

    public WordMark[] Marks { get; private set; } = new WordMark[capacity + 1];

    public int[] Heads { get; private set; } = new int[capacity + 1];

    public int[] Relations { get; private set; } = new int[capacity + 1];

    public int Count { get; private set; }

    public void Reset(int count)
    {
        Count = count;
        if (Atoms.Length < count + 1)
            Grow(count + 1);
        Marks.AsSpan(0, count + 1).Clear();
    }

    void Grow(int size)
    {
        (Atoms, Marks) = (new WordAtoms[size], new WordMark[size]);
        (Tags, Heads, Relations) = (new int[size], new int[size], new int[size]);
    }
}
