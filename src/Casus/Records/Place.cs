namespace Casus.Records;

/// <param name="Country">ISO 3166-1 alpha-3; null where the text does not tell.</param>
/// <param name="Lat">Degrees north, WGS 84.</param>
/// <param name="Lon">Degrees east, WGS 84.</param>
public sealed record Place(string Name, string? Country, double? Lat = null, double? Lon = null);
