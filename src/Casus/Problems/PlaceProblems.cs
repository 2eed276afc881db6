namespace Casus.Problems;

/// <summary>What can be wrong with the files of places and zones, and with a place that a person names.</summary>
public static class PlaceProblems
{
    public static FieldProblems Fields { get; } = new(NotRead, NotYaml, Missing, Malformed, Unexpected);

    public static Problem NotYaml(string where, string reason) =>
        new("P350", $"{where}: this is not a file of places: {reason}.", "Write it as the other files of data/places are written.");

    public static Problem Missing(string where, string field) =>
        new("P351", $"{where}: '{field}' is missing.", $"Add '{field}:' with its value.");

    public static Problem Malformed(string where, string field, string found, string expected) =>
        new("P352", $"{where}: '{field}' says '{found}'.", $"Write {expected}.");

    public static Problem Unexpected(string where, string field, string known) =>
        new("P353", $"{where}: a place or zone has no '{field}'.", $"Take it out, or correct it to one of: {known}.");

    public static Problem NotRead(string path, string reason) =>
        new("P360", $"{path} cannot be read: {reason}.", "Give the folder that holds the files of places (`data/places` of Casus).");

    public static Problem OffTheGlobe(string where, string name) =>
        new("P354", $"{where}: the coordinates of '{name}' are not on the globe.", "Give lat from -90 to 90 and lon from -180 to 180, degrees north and east.");

    public static Problem UnknownInZone(string where, string zone, string place) =>
        new("P355", $"{where}: zone '{zone}' names the place '{place}', which no file of places knows.", "Add the place to data/places, or correct the name.");

    public static Problem NotAnArea(string where, string area) =>
        new("P356", $"{where}: the corners of '{area}' do not enclose an area.", "Give at least three corners [lat, lon], in order round an area whose sides do not cross.");

    public static Problem Unknown(string name, IReadOnlyList<string> near) =>
        new("P357", $"No place is known as '{name}'.", near is [] ? "Name a capital, city, region, island or sea of data/places." : $"Did you mean {string.Join(" or ", near)}?");

    public static Problem Ambiguous(string name, IReadOnlyList<string> countries) =>
        new("P358", $"More than one place is called '{name}': in {string.Join(", ", countries)}.", "Add the country in brackets, as in 'Georgetown (GUY)'.");

    public static Problem TwoDefaults(string where, string name) =>
        new("P361", $"{where}: more than one place called '{name}' says 'default: true'.", "Keep it for the most prominent one, or for none.");

    public static Problem SamePlaceTwice(string where, string name) =>
        new("P359", $"{where}: '{name}' is named twice in one country.", "Keep one entry, with all its names.");
}
