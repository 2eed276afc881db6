using System.Runtime.CompilerServices;

namespace Casus.Language.Syntax;

/// <summary>The keys of the features that hold now. The order in which features are added numbers their templates.</summary>
ref struct FeatureList(Span<uint> keys, int firstTemplate)
{
    /// <summary>More than any extractor adds.</summary>
    public const int Capacity = 256;

    readonly Span<uint> keys = keys;
    int count;
    int template = firstTemplate;

    public readonly ReadOnlySpan<uint> Keys => keys[..count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a) => keys[count++] = FeatureHash.Finish(FeatureHash.Start(++template, a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a, ulong b) => keys[count++] = FeatureHash.Finish(FeatureHash.Join(FeatureHash.Start(++template, a), b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a, ulong b, ulong c) =>
        keys[count++] = FeatureHash.Finish(FeatureHash.Join(FeatureHash.Join(FeatureHash.Start(++template, a), b), c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a, ulong b, ulong c, ulong d) => keys[count++] = FeatureHash.Finish(
        FeatureHash.Join(FeatureHash.Join(FeatureHash.Join(FeatureHash.Start(++template, a), b), c), d));
}
