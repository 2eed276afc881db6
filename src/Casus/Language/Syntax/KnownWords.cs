using System.Numerics;

namespace Casus.Language.Syntax;

/// <summary>One string for each word that the treebanks show more than once, so that a text does not make them anew.</summary>
sealed class KnownWords
{
    readonly string[] texts;
    readonly int[] slots; // number of the text + 1
    readonly int mask;

    public KnownWords(string[] texts)
    {
        this.texts = texts;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, texts.Length * 2));
        (slots, mask) = (new int[size], size - 1);
        for (var i = 0; i < texts.Length; i++)
            slots[Slot(texts[i])] = i + 1;
    }

    public string Text(int number) => texts[number];

    /// <returns>The known string, or a new one.</returns>
    public string Text(ReadOnlySpan<char> text) => slots[Slot(text)] is > 0 and var known ? texts[known - 1] : text.ToString();

    public bool Has(ReadOnlySpan<char> text) => slots[Slot(text)] > 0;

    int Slot(ReadOnlySpan<char> text)
    {
        var slot = (int)(FeatureHash.OfText(text) * 0x9E3779B1u >> 7) & mask;
        while (slots[slot] != 0 && !text.SequenceEqual(texts[slots[slot] - 1]))
            slot = (slot + 1) & mask;
        return slot;
    }
}
