using Casus.Actors;

namespace Casus.Places;

/// <summary>A place that news and treaties name, with who holds it and who else says that it is theirs.</summary>
/// <param name="Country">The state whose territory it is; null for the sea and where no state's title is generally accepted.</param>
/// <param name="Administrator">The state that governs it in fact; null on the open sea.</param>
/// <param name="Claimants">States that claim it, the administrator among them where the claim is disputed.</param>
/// <param name="IsMetropolitan">False for overseas territories and distant islands, which treaties often treat apart.</param>
/// <param name="Lat">Degrees north, WGS 84.</param>
/// <param name="Lon">Degrees east, WGS 84.</param>
/// <param name="Note">What a reader must know of its standing; null where there is nothing.</param>
/// <param name="IsDefault">True for the place that is meant among its namesakes where the text names no country.</param>
public sealed record NamedPlace(
    string Name,
    IReadOnlyList<string> OtherNames,
    PlaceKind Kind,
    ActorCode? Country,
    ActorCode? Administrator,
    IReadOnlyList<ActorCode> Claimants,
    bool IsMetropolitan,
    double Lat,
    double Lon,
    string Citation,
    string? Note,
    bool IsDefault = false)
{
    /// <summary>The two states that face each other there: tension in the region is between them. Empty for most places.</summary>
    public IReadOnlyList<ActorCode> Sides { get; init; } = [];

    public IEnumerable<string> Names => OtherNames.Prepend(Name);
}
