using System.Collections.Concurrent;
using Casus.Places;

namespace Casus.Treaties.Judging;

/// <summary>A state's home territory, for which its capital stands.</summary>
sealed class Home(NamedPlace? capital)
{
    // Drawing a point into a polygon is dear, and every attack on the state asks it again: looked up once, whoever asks first.
    readonly ConcurrentDictionary<string, Placement> placements = new(StringComparer.Ordinal);

    public NamedPlace? Capital { get; } = capital;

    /// <returns>Null where the capital is not on the map.</returns>
    public Placement? In(Zone zone) => Capital is { } place ? placements.GetOrAdd(zone.Id, (_, args) => args.zone.Locate(args.place), (zone, place)) : null;
}
