using Casus.Actors;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Places;

/// <summary>Reads the YAML of places: a list under <c>places</c>, whose entries inherit the file's <c>citation</c> and <c>kind</c>.</summary>
public static class PlaceReader
{
    /// <param name="file">Its name, for messages.</param>
    /// <param name="problems">Receives everything wrong in the file; an entry with a problem is left out.</param>
    public static IReadOnlyList<NamedPlace> Read(string file, string text, List<Problem> problems) =>
        YamlMap.Open(file, text, PlaceProblems.Fields, problems) is { } root ? Read(root) : [];

    internal static IReadOnlyList<NamedPlace> Read(YamlMap root)
    {
        var kind = root.Choice<PlaceKind>("kind");
        root.Needs("places");
        var places = root.Maps("places").Select(map => Entry(map, kind)).OfType<NamedPlace>().ToList();
        root.Close();
        return places;
    }

    /// <summary>The names that stand for two entries of one country, and those with more than one default, over all files.</summary>
    public static IEnumerable<Problem> Namesakes(IEnumerable<NamedPlace> places)
    {
        foreach (var namesakes in PlaceRegistry.ByName(places).Where(group => group.Count() > 1))
        {
            foreach (var twice in namesakes.GroupBy(place => place.Country).Where(group => group.Count() > 1))
                yield return PlaceProblems.SamePlaceTwice("data/places", string.Join(", ", twice.Select(place => place.Name).Distinct()));
            if (namesakes.Count(place => place.IsDefault) > 1)
                yield return PlaceProblems.TwoDefaults("data/places", namesakes.First(place => place.IsDefault).Name);
        }
    }

    static NamedPlace? Entry(YamlMap map, PlaceKind? inherited)
    {
        map.Needs("name", "lat", "lon");
        var name = map.OptionalText("name");
        var kind = map.Choice<PlaceKind>("kind") ?? inherited;
        if (kind is null)
            map.Add(PlaceProblems.Missing(map.Where, "kind"));
        var country = map.Code("country");
        var administrator = map.Code("administered_by") ?? country;
        var (lat, lon) = (map.Number("lat"), map.Number("lon"));
        var (names, claimants, sides) = (map.Texts("names"), map.Codes("claimants"), map.Codes("sides"));
        var (overseas, isDefault) = (map.Flag("overseas"), map.Flag("default"));
        var (note, citation) = (map.OptionalText("note"), map.Citation(name ?? "place"));
        map.Close();
        if (name is null || kind is not { } known || lat is not { } north || lon is not { } east)
            return null;
        if (north is >= -90 and <= 90 && east is >= -180 and <= 180)
            return new(name, names, known, country, administrator, claimants, !overseas, north, east, citation, note, isDefault) { Sides = sides };
        map.Add(PlaceProblems.OffTheGlobe(map.Where, name));
        return null;
    }
}
