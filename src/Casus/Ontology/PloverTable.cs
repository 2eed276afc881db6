using System.Collections.Frozen;

namespace Casus.Ontology;

/// <summary>What PLOVER says of one of its types.</summary>
/// <param name="Definition">One sentence in our own words.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Modes">Empty for a type that has none.</param>
public sealed record PloverEntry(EventType Type, string Definition, int Quad, IReadOnlyList<string> Modes);

/// <summary>PLOVER's types with their modes, its contexts and its sectors, as <c>data/ontology/plover.yaml</c> lists them.</summary>
public sealed class PloverTable
{
    readonly FrozenDictionary<EventType, PloverEntry> byType;
    readonly FrozenSet<string> contexts;
    readonly FrozenDictionary<string, string> sectors;

    /// <param name="sectors">Three capitals, each with its meaning.</param>
    /// <exception cref="ArgumentException">A type comes twice.</exception>
    public PloverTable(IEnumerable<PloverEntry> types, IEnumerable<string> contexts, IReadOnlyDictionary<string, string> sectors)
    {
        Types = [.. types];
        byType = Types.ToDictionary(type => type.Type).ToFrozenDictionary();
        this.contexts = contexts.ToFrozenSet(StringComparer.Ordinal);
        this.sectors = sectors.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<PloverEntry> Types { get; }

    public IEnumerable<string> Contexts => contexts.Order(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Sectors => sectors;

    public PloverEntry? Find(EventType type) => byType.GetValueOrDefault(type);

    public bool IsMode(EventType type, string mode) => Find(type)?.Modes.Contains(mode) == true;

    public bool IsContext(string context) => contexts.Contains(context);

    public bool IsSector(string sector) => sectors.ContainsKey(sector);
}
