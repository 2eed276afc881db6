using System.Collections.Frozen;

namespace Casus.Ontology;

/// <summary>What PLOVER says of its types as such.</summary>
public static class EventTypes
{
    static readonly FrozenDictionary<string, EventType> byName =
        Enum.GetValues<EventType>().ToFrozenDictionary(type => type.ToString(), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<EventType> All { get; } = Enum.GetValues<EventType>();

    /// <summary>The type with this name in any case; null where PLOVER has none.</summary>
    public static EventType? Find(string name) => byName.TryGetValue(name, out var type) ? type : null;

    public static string Name(EventType type) => type.ToString().ToUpperInvariant();

    /// <summary>The quad class of the type: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    /// <remarks>PLOVER manual, table of quad codes; SANCTION counts as material conflict, as in its summary table.</remarks>
    public static int QuadClass(EventType type) => type switch
    {
        <= EventType.Concede => 1,
        <= EventType.Retreat => 2,
        <= EventType.Threaten => 3,
        _ => 4,
    };
}
