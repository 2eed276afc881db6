using System.Numerics;

namespace Casus.Language.Syntax;

/// <summary>Frozen weights of the three transitions, one machine word for each feature.</summary>
/// <remarks>Perceptron updates add to one class what they take from another, so the three weights of a feature sum to zero
/// and two of them are enough.</remarks>
sealed class TransitionWeights
{
    readonly ulong[] slots; // key << 32 | weight of LeftArc << 16 | weight of RightArc
    readonly int mask;

    public TransitionWeights(ReadOnlySpan<uint> keys, ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2));
        (slots, mask) = (new ulong[size], size - 1);
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)keys[i] & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = ((ulong)keys[i] << 32) | ((uint)(ushort)left[i] << 16) | (ushort)right[i];
        }
    }

    public (int Shift, int Left, int Right) Score(ReadOnlySpan<uint> features)
    {
        // The slots are fetched first, without a branch between them, so that the memory answers many requests at once.
        Span<ulong> fetched = stackalloc ulong[FeatureList.Capacity];
        for (var i = 0; i < features.Length; i++)
            fetched[i] = slots[(int)features[i] & mask];

        var (left, right) = (0, 0);
        for (var i = 0; i < features.Length; i++)
        {
            var found = fetched[i];
            if (found != 0 && (uint)(found >> 32) != features[i])
                found = FindFurther(features[i]);

            // An empty slot adds nothing.
            left += (short)(found >> 16);
            right += (short)found;
        }

        return (-left - right, left, right);
    }

    ulong FindFurther(uint key)
    {
        var slot = ((int)key + 1) & mask;
        while (slots[slot] != 0 && (uint)(slots[slot] >> 32) != key)
            slot = (slot + 1) & mask;
        return slots[slot];
    }
}
