namespace Casus.Language.Syntax;

/// <summary>The words of one sentence as tagger and parser see them; a known name is one unit. Used again for each sentence.</summary>
/// <remarks>Units are numbered from 1; 0 stands for no word and <c>Count + 1</c> for the root.</remarks>
/// <param name="capacity">How many units there is room for at first; more are made room for.</param>
sealed class ParseUnits(int capacity = Tokenizer.LongestSentence)
{
    /// <summary>Marks that are no words of any text: no word, the root, no preposition.</summary>
    public const uint NoWord = 1, RootWord = 2, NoMarker = 3;

    const int MostLandmarks = 3;

    /// <summary>Landmarks up to each unit: counts of verbs, commas and conjunctions, 16 bits each.</summary>
    ulong[] landmarks = new ulong[capacity + 2];

    public WordAtoms[] Atoms { get; private set; } = new WordAtoms[capacity + 2];

    public int[] Tags { get; private set; } = new int[capacity + 2];

    /// <summary>Tags given from outside, which the tagger keeps; 0 where there is none.</summary>
    public int[] FixedTags { get; private set; } = new int[capacity + 2];

    public int[] Heads { get; private set; } = new int[capacity + 2];

    public int[] Relations { get; private set; } = new int[capacity + 2];

    public int Count { get; private set; }

    public int Root => Count + 1;

    public void Reset(int count)
    {
        Count = count;
        if (Atoms.Length < count + 2)
            Grow(count + 2);
        FixedTags.AsSpan(0, count + 2).Clear();
        Atoms[0] = new() { Word = NoWord };
        Atoms[Root] = new() { Word = RootWord };
        (Tags[0], Tags[Root]) = (0, 1);
    }

    /// <summary>Counts what <see cref="Between"/> asks for; call it once the tags are known.</summary>
    public void CountLandmarks(TagSet tagSet)
    {
        landmarks[0] = 0;
        for (var i = 1; i <= Root; i++)
            landmarks[i] = landmarks[i - 1] + tagSet.Landmark(Tags[i]);
    }

    /// <summary>How many verbs, commas and conjunctions stand between two units, each up to 3.</summary>
    public ulong Between(int a, int b)
    {
        if (a == 0 || b == 0)
            return ulong.MaxValue;
        var passed = landmarks[Math.Max(a, b) - 1] - landmarks[Math.Min(a, b)];
        return Few(passed) | (Few(passed >> 16) << 2) | (Few(passed >> 32) << 4);
    }

    static ulong Few(ulong counts) => Math.Min(counts & 0xFFFF, MostLandmarks);

    void Grow(int size)
    {
        (Atoms, landmarks) = (new WordAtoms[size], new ulong[size]);
        (Tags, FixedTags, Heads, Relations) = (new int[size], new int[size], new int[size], new int[size]);
    }
}
