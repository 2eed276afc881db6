using System.Collections.Frozen;

namespace Casus.Ontology;

/// <summary>One code of CAMEO and what it is worth.</summary>
/// <param name="Name">Short name in our own words.</param>
/// <param name="Goldstein">Conflict (−10) to cooperation (+10); Goldstein 1992 as extended to CAMEO.</param>
/// <param name="Plover">The type that the code falls under; null for the statements that PLOVER drops.</param>
/// <param name="Note">Why the type differs from that of the published conversion table, where it does.</param>
public sealed record CameoEntry(CameoCode Code, string Name, double Goldstein, EventType? Plover, string? Note);

/// <summary>Every CAMEO code with its Goldstein value and PLOVER type, as <c>data/ontology/cameo.yaml</c> lists them.</summary>
public sealed class CameoTable
{
    readonly FrozenDictionary<CameoCode, CameoEntry> byCode;

    /// <exception cref="ArgumentException">A code comes twice.</exception>
    public CameoTable(IEnumerable<CameoEntry> entries)
    {
        Entries = [.. entries];
        byCode = Entries.ToDictionary(entry => entry.Code).ToFrozenDictionary();
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<CameoEntry> Entries { get; }

    public CameoEntry? Find(CameoCode code) => byCode.GetValueOrDefault(code);

    /// <summary>−10 to +10; null for a code that CAMEO does not have.</summary>
    public double? Goldstein(CameoCode code) => Find(code)?.Goldstein;

    /// <summary>Null for a code that CAMEO does not have, and for one that PLOVER drops.</summary>
    public EventType? PloverType(CameoCode code) => Find(code)?.Plover;
}
