using System.Numerics;

namespace Casus.Language.Syntax;

/// <summary>A frozen map from non-zero 32-bit keys to numbers, in two flat arrays.</summary>
sealed class HashIndex
{
    readonly uint[] keys;
    readonly int[] values;
    readonly int mask;

    public HashIndex(ReadOnlySpan<uint> keys, ReadOnlySpan<int> values)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        (this.keys, this.values, mask) = (new uint[size], new int[size], size - 1);
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = Slot(keys[i]);
            (this.keys[slot], this.values[slot]) = (keys[i], values[i]);
        }
    }

    public int ValueOr(uint key, int missing)
    {
        var slot = Slot(key);
        return keys[slot] == key && key != 0 ? values[slot] : missing;
    }

    int Slot(uint key)
    {
        var slot = (int)(key * 0x9E3779B1u >> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
            slot = (slot + 1) & mask;
        return slot;
    }
}
