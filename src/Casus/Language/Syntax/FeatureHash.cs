using System.Runtime.CompilerServices;

namespace Casus.Language.Syntax;

/// <summary>Turns feature templates with their values into 32-bit keys. Model files depend on every constant here.</summary>
static class FeatureHash
{
    const uint OffsetBasis = 2166136261; // FNV-1a, 32 bits
    const uint Prime = 16777619;

    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = OffsetBasis;
        foreach (var unit in text)
            hash = (hash ^ unit) * Prime;
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Start(int template, ulong a) => ((ulong)template * 0x9E3779B97F4A7C15UL) ^ (a * 0xC2B2AE3D27D4EB4FUL);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong hash, ulong value) => (hash ^ (hash >> 29) ^ (value * 0x165667B19E3779F9UL)) * 0xD6E8FEB86659FD93UL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        return (uint)(hash >> 32);
    }
}
