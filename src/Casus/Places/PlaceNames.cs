using Casus.Actors;
using Casus.Time;

namespace Casus.Places;

/// <summary>The names of places, to be found in running text beside those of actors.</summary>
public static class PlaceNames
{
    /// <summary>Each name with the state whose territory the place is, or else with the one that governs it; a sea has none.</summary>
    public static IEnumerable<(string Name, NameCandidate Candidate)> Of(Atlas atlas) =>
        atlas.Places.All.SelectMany(place => place.Names.Select(name => (name, Candidate(place))));

    static NameCandidate Candidate(NamedPlace place) =>
        new(place.Country ?? place.Administrator, place.Name, NameKind.Town, DateRange.Always);
}
