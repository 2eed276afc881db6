using Casus.Problems;

namespace Casus.Places;

/// <summary>Places and zones together, as the folder <c>data/places</c> holds them.</summary>
public sealed record Atlas(PlaceRegistry Places, IReadOnlyList<Zone> Zones)
{
    const string ZoneFile = "zones.yaml";

    public Zone? Zone(string id) => Zones.FirstOrDefault(zone => zone.Id == id);

    /// <param name="folder">Holds <c>zones.yaml</c>; every other YAML file in it lists places.</param>
    public static Atlas Read(string folder, List<Problem> problems)
    {
        var places = Directory.EnumerateFiles(folder, "*.yaml").Where(path => Path.GetFileName(path) != ZoneFile).Order(StringComparer.Ordinal)
            .SelectMany(path => PlaceReader.Read(Path.GetFileName(path), File.ReadAllText(path), problems)).ToList();
        problems.AddRange(PlaceReader.Namesakes(places));
        var registry = new PlaceRegistry(places);
        var zones = Path.Combine(folder, ZoneFile);
        return new(registry, File.Exists(zones) ? ZoneReader.Read(ZoneFile, File.ReadAllText(zones), registry, problems) : []);
    }
}
