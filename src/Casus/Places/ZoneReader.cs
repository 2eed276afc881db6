using Casus.Actors;
using Casus.Problems;
using Casus.Yaml;
using NetTopologySuite.Geometries;

namespace Casus.Places;

/// <summary>Reads the YAML of zones: a list under <c>zones</c>.</summary>
public static class ZoneReader
{
    /// <param name="places">Every place that a zone names must be one of these.</param>
    public static IReadOnlyList<Zone> Read(string file, string text, PlaceRegistry places, List<Problem> problems) =>
        YamlMap.Open(file, text, PlaceProblems.Fields, problems) is { } root ? Read(root, places) : [];

    internal static IReadOnlyList<Zone> Read(YamlMap root, PlaceRegistry places)
    {
        var zones = root.Maps("zones").Select(map => Entry(map, places)).OfType<Zone>().ToList();
        root.Close();
        return zones;
    }

    static Zone? Entry(YamlMap map, PlaceRegistry places)
    {
        var (id, title, citation) = (map.Text("id"), map.Text("title"), map.Citation("zone"));
        var states = map.Codes("states");
        var administered = map.Codes("administered_by");
        var areas = map.Maps("areas").Select(Area).OfType<ZoneArea>().ToList();
        List<ZoneRuling> rulings =
        [
            .. Rulings(map, "inside", because => new Placement.Inside(because)),
            .. Rulings(map, "outside", because => new Placement.Outside(because)),
            .. Rulings(map, "disputed", because => new Placement.Disputed(because)),
        ];
        var homes = map.Maps("disputed_home").Select(Home).ToList();
        map.Close();
        foreach (var ruling in rulings.Where(ruling => places.All.All(place => place.Name != ruling.Place)))
            map.Add(PlaceProblems.UnknownInZone(map.Where, id ?? "", ruling.Place));
        return id is null || title is null ? null : new(id, title, states, administered, areas, rulings, homes, citation);
    }

    static List<ZoneRuling> Rulings(YamlMap zone, string field, Func<string, Placement> placed)
    {
        var rulings = new List<ZoneRuling>();
        foreach (var map in zone.Maps(field))
        {
            var (names, because) = (map.Texts("places"), map.Text("because"));
            map.Close();
            rulings.AddRange(names.Select(name => new ZoneRuling(name, placed($"{name}: {because}"))));
        }

        return rulings;
    }

    static DisputedHome Home(YamlMap map)
    {
        var home = new DisputedHome(map.Codes("states"), map.Text("because") ?? "");
        map.Close();
        return home;
    }

    static ZoneArea? Area(YamlMap map)
    {
        var (name, corners) = (map.Text("name") ?? "", map.Rows("corners"));
        map.Close();
        var ring = corners.Where(corner => corner.Count == 2).Select(corner => new Coordinate(corner[1], corner[0])).ToList();
        var shape = ring.Count == corners.Count && ring.Count >= 3 ? new Polygon(new LinearRing([.. ring, ring[0]])) : null;
        if (shape is { IsValid: true })
            return new(name, shape);
        map.Add(PlaceProblems.NotAnArea(map.Where, name));
        return null;
    }
}
