using System.Numerics;
using System.Runtime.CompilerServices;

namespace Casus.Language.Syntax;

/// <summary>Frozen weights of a linear classifier with many classes: for each feature the classes that it speaks for or against.</summary>
/// <remarks>Whole numbers, so that scores do not depend on the order of addition.</remarks>
sealed class SparseWeights
{
    readonly ulong[] slots; // key << 32 | first weight + 1
    readonly ushort[] counts;
    readonly byte[] classes;
    readonly short[] weights;
    readonly int mask;

    /// <param name="keys">The features; not zero.</param>
    /// <param name="counts">How many weights each feature has.</param>
    public SparseWeights(int classCount, ReadOnlySpan<uint> keys, ReadOnlySpan<ushort> counts, byte[] classes, short[] weights)
    {
        ClassCount = classCount;
        (this.classes, this.weights) = (classes, weights);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2));
        (slots, this.counts, mask) = (new ulong[size], new ushort[size], size - 1);
        uint first = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)keys[i] & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = ((ulong)keys[i] << 32) | (first + 1);
            this.counts[slot] = counts[i];
            first += counts[i];
        }
    }

    public int ClassCount { get; }

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // Fetched first, so that the memory answers many requests at once.
        Span<ulong> fetched = stackalloc ulong[FeatureList.Capacity];
        for (var i = 0; i < features.Length; i++)
            fetched[i] = slots[(int)features[i] & mask];

        scores.Clear();
        for (var i = 0; i < features.Length; i++)
        {
            if (fetched[i] != 0 && Find(features[i]) is >= 0 and var slot)
                AddRow(slot, scores);
        }
    }

    void AddRow(int slot, Span<int> scores)
    {
        var first = (int)(uint)slots[slot] - 1;
        var rowClasses = classes.AsSpan(first, counts[slot]);
        var rowWeights = weights.AsSpan(first, rowClasses.Length);
        for (var i = 0; i < rowClasses.Length; i++)
            scores[rowClasses[i]] += rowWeights[i];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Find(uint key)
    {
        var slot = (int)key & mask;
        while (true)
        {
            var found = slots[slot];
            if (found == 0)
                return -1;
            if ((uint)(found >> 32) == key)
                return slot;
            slot = (slot + 1) & mask;
        }
    }
}
