using Casus.Actors;
using NetTopologySuite.Geometries;

namespace Casus.Places;

/// <summary>An area as a treaty draws it: states' home territories, areas on the map, and places named in or out.</summary>
/// <param name="States">States whose metropolitan territory lies in it as a whole.</param>
/// <param name="AdministeredBy">States whatever of whose administered territory, home or overseas, lies in it.</param>
/// <param name="DisputedHomes">States of whose home territory readers dispute what the areas do not cover.</param>
/// <param name="Rulings">Places and states that the words, or their readers, treat one by one; they come before the map.</param>
public sealed record Zone(
    string Id,
    string Title,
    IReadOnlyList<ActorCode> States,
    IReadOnlyList<ActorCode> AdministeredBy,
    IReadOnlyList<ZoneArea> Areas,
    IReadOnlyList<ZoneRuling> Rulings,
    IReadOnlyList<DisputedHome> DisputedHomes,
    string Citation)
{
    public Placement Locate(NamedPlace place) =>
        Rulings.FirstOrDefault(ruling => ruling.Concerns(place))?.Placement
        ?? (place.Country is { } country && place.IsMetropolitan && States.Contains(country) ? new Placement.Inside($"{place.Name} is on the home territory of {country}") : null)
        ?? (place.Administrator is { } holder && AdministeredBy.Contains(holder) ? new Placement.Inside($"{place.Name} is administered by {holder}") : null)
        ?? (Areas.FirstOrDefault(area => area.Covers(place.Lat, place.Lon)) is { } area
            ? new Placement.Inside($"{place.Name} lies in {area.Name}")
            : null)
        ?? (DisputedHomes.FirstOrDefault(home => home.Concerns(place)) is { } disputed
            ? new Placement.Disputed($"{place.Name}: {disputed.Because}")
            : (Placement)new Placement.Outside($"{place.Name} lies outside {Title}"));
}

/// <param name="Shape">In degrees, x east and y north; x may run beyond ±180 where the area crosses that meridian.</param>
public sealed record ZoneArea(string Name, Geometry Shape)
{
    public bool Covers(double lat, double lon) =>
        new[] { lon - 360, lon, lon + 360 }.Any(east => Shape.Covers(Shape.Factory.CreatePoint(new Coordinate(east, lat))));
}

/// <summary>A place, or the overseas territories of a state, that a zone names or that its readers dispute.</summary>
/// <param name="Place">Its name in the registry of places.</param>
public sealed record ZoneRuling(string Place, Placement Placement)
{
    public bool Concerns(NamedPlace place) => place.Name == Place;
}

/// <summary>States whose home territory, where no area covers it, belongs to the zone on one reading and not on another.</summary>
public sealed record DisputedHome(IReadOnlyList<ActorCode> States, string Because)
{
    public bool Concerns(NamedPlace place) => place is { IsMetropolitan: true, Country: { } country } && States.Contains(country);
}
