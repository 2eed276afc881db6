using Casus.Problems;
using Casus.Yaml;

namespace Casus.Places;

/// <summary>Places and zones together, as the folder <c>data/places</c> holds them.</summary>
public sealed record Atlas(PlaceRegistry Places, IReadOnlyList<Zone> Zones)
{
    const string ZoneFile = "zones.yaml";

    public Zone? Zone(string id) => Zones.FirstOrDefault(zone => zone.Id == id);

    /// <param name="folder">Holds <c>zones.yaml</c>; every other YAML file in it lists places.</param>
    public static Atlas Read(string folder, List<Problem> problems)
    {
        var files = new YamlFolder(folder, PlaceProblems.Fields, problems).OpenAll("*.yaml").ToLookup(file => file.File == ZoneFile);
        var places = files[false].SelectMany(PlaceReader.Read).ToList();
        problems.AddRange(PlaceReader.Namesakes(places));
        var registry = new PlaceRegistry(places);
        return new(registry, [.. files[true].SelectMany(file => ZoneReader.Read(file, registry))]);
    }
}
