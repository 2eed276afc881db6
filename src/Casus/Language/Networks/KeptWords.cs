using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>What the first layer of a network makes of a word, whatever stands beside it: kept for words that have come lately, for a text says the same
/// few thousand over and over. And room for words that have to be worked out, so that this is done for several at once.</summary>
sealed class KeptWords(NetworkShape shape)
{
    public const ulong Root = 1;

    /// <summary>Words that are kept, each in the place that its hash names: a few megabytes for a small network, twenty-five for a large one.</summary>
    const int Places = 4096;

    const int MostAwaited = 48;

    readonly int width = shape.Width + shape.Gates;
    readonly ulong[] keys = new ulong[Places];
    readonly float[] kept = new float[Places * (shape.Width + shape.Gates)];
    readonly (int Row, ulong Key)[] awaited = new (int, ulong)[MostAwaited];
    readonly float[] words = new float[MostAwaited * shape.Width];
    readonly float[] gates = new float[MostAwaited * shape.Gates];

    public NetworkShape Shape => shape;

    public int Count { get; private set; }

    public bool IsFull => Count == MostAwaited;

    /// <summary>Those of the words that are awaited.</summary>
    public Span<float> Words => words;

    public Span<float> Gates => gates;

    /// <summary>Two hashes of the whole word: all that a network sees of it follows from its letters and its mark.</summary>
    public static ulong KeyOf(in WordAtoms atoms, WordMark mark) => (((ulong)atoms.Form << 32) | atoms.Word) ^ ((ulong)mark * 0x9E3779B97F4A7C15UL);

    public bool Recall(ulong key, Span<float> word, Span<float> gate)
    {
        var place = Place(key);
        if (keys[place] != key)
            return false;
        var values = kept.AsSpan(place * width, width);
        values[..shape.Width].CopyTo(word);
        values[shape.Width..].CopyTo(gate);
        return true;
    }

    /// <param name="row">Where the gates are wanted.</param>
    public void Await(int row, ulong key, ReadOnlySpan<float> word)
    {
        word.CopyTo(words.AsSpan(Count * shape.Width));
        awaited[Count++] = (row, key);
    }

    /// <summary>Takes what was worked out for those that are awaited, and hands it out to their rows.</summary>
    public void Keep(Span<float> rows)
    {
        for (var i = 0; i < Count; i++)
        {
            var (row, key) = awaited[i];
            var own = gates.AsSpan(i * shape.Gates, shape.Gates);
            own.CopyTo(rows[(row * shape.Gates)..]);
            var values = kept.AsSpan(Place(key) * width, width);
            words.AsSpan(i * shape.Width, shape.Width).CopyTo(values);
            own.CopyTo(values[shape.Width..]);
            keys[Place(key)] = key;
        }

        Count = 0;
    }

    static int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 52);
}
