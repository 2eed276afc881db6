using Casus.Actors;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Places;

/// <summary>Reads the YAML of places: a list under <c>places</c>, whose entries inherit the file's <c>citation</c> and <c>kind</c>.</summary>
public static class PlaceReader
{
    const string StateCode = "a code like FRA (ISO 3166-1 alpha-3)";

    /// <param name="file">Its name, for messages.</param>
    /// <param name="problems">Receives everything wrong in the file; an entry with a problem is left out.</param>
    public static IReadOnlyList<NamedPlace> Read(string file, string text, List<Problem> problems)
    {
        if (YamlMap.Open(file, text, PlaceProblems.Fields, problems) is not { } root)
            return [];
        var citation = root.Text("citation");
        var kind = root.Choice<PlaceKind>("kind");
        var places = root.Maps("places").Select(map => Entry(map, citation, kind)).OfType<NamedPlace>().ToList();
        root.Close();
        return places;
    }

    /// <summary>The names that stand for two entries of one country, over all files.</summary>
    public static IEnumerable<Problem> Namesakes(IEnumerable<NamedPlace> places) =>
        places.GroupBy(place => (place.Name, place.Country)).Where(group => group.Count() > 1)
            .Select(group => PlaceProblems.SamePlaceTwice("data/places", group.Key.Name));

    static NamedPlace? Entry(YamlMap map, string? citation, PlaceKind? inherited)
    {
        var name = map.Text("name");
        var kind = map.Choice<PlaceKind>("kind") ?? inherited;
        if (kind is null)
            map.Add(PlaceProblems.Missing(map.Where, "kind"));
        var country = map.Parsed<ActorCode>("country", StateCode);
        var administrator = map.Parsed<ActorCode>("administered_by", StateCode) ?? country;
        var (lat, lon) = (Coordinate(map, "lat"), Coordinate(map, "lon"));
        var (names, claimants) = (map.Texts("names"), map.ParsedList<ActorCode>("claimants", StateCode));
        var (overseas, note, own) = (map.Flag("overseas"), map.OptionalText("note"), map.OptionalText("citation"));
        map.Close();
        if (name is null || kind is not { } known || lat is not { } north || lon is not { } east)
            return null;
        if (north is >= -90 and <= 90 && east is >= -180 and <= 180)
            return new(name, names, known, country, administrator, claimants, !overseas, north, east, own ?? citation ?? "", note);
        map.Add(PlaceProblems.OffTheGlobe(map.Where, name));
        return null;
    }

    static double? Coordinate(YamlMap map, string field)
    {
        if (!map.Has(field))
            map.Add(PlaceProblems.Missing(map.Where, field));
        return map.Number(field);
    }
}
