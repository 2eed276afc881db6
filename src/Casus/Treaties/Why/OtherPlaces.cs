using Casus.Places;
using Casus.Treaties.Proofs;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Why;

/// <summary>Other places for the act: home, the nearest on the other side of the zone's border, and the sea.</summary>
sealed class OtherPlaces(Atlas atlas)
{
    public IEnumerable<Alteration> Of(Subject subject)
    {
        var (act, obligation) = (subject.Act, subject.Obligation);
        if ((act.Place ?? atlas.Places.CapitalOf(act.Target)) is not { } scene)
            yield break;
        if (act.Place is not null)
            yield return new Alteration.Elsewhere(act, null);
        var zones = Zones(subject).Select(atlas.Zone).OfType<Zone>().ToList();
        foreach (var zone in zones)
        {
            foreach (var place in AcrossTheBorder(zone, scene, act))
                yield return new Alteration.Elsewhere(act, place);
        }

        if (obligation.Objects.Count > 0 && Nearest(scene, IsOpen) is { } sea)
            yield return new Alteration.Elsewhere(act, sea);
    }

    static IEnumerable<string> Zones(Subject subject) =>
        subject.Treaty.Articles.SelectMany(article => article.Exceptions).Where(exemption => exemption.Defeats == subject.Obligation.Id)
            .Select(exemption => exemption.When.OutsideZone).Append(subject.Obligation.Zone?.Zone).OfType<string>().Distinct();

    IEnumerable<NamedPlace> AcrossTheBorder(Zone zone, NamedPlace scene, Act act)
    {
        var here = zone.Locate(scene);
        if (here is not Placement.Inside && NearestOf(act, scene, place => zone.Locate(place) is Placement.Inside) is { } inside)
            yield return inside;
        if (here is not Placement.Outside && NearestOf(act, scene, place => zone.Locate(place) is Placement.Outside) is { } outside)
            yield return outside;
    }

    // The target's own places say most: an island of France that the zone leaves out, rather than somebody else's town. Its ships may be on any sea.
    NamedPlace? NearestOf(Act act, NamedPlace scene, Func<NamedPlace, bool> wanted) =>
        Nearest(scene, place => place.Administrator == act.Target && place.Country == act.Target && wanted(place))
        ?? Nearest(scene, place => IsOpen(place) && wanted(place))
        ?? Nearest(scene, wanted);

    static bool IsOpen(NamedPlace place) => place is { Kind: PlaceKind.Sea, Administrator: null, Country: null };

    NamedPlace? Nearest(NamedPlace scene, Func<NamedPlace, bool> wanted) =>
        atlas.Places.All.Where(place => place.Claimants.Count == 0 && place != scene).OrderBy(place => Distance(scene, place)).FirstOrDefault(wanted);

    // Haversine of the angle between them: grows with the distance, and nothing but the order is needed.
    static double Distance(NamedPlace one, NamedPlace other)
    {
        var (north, east) = (Half(other.Lat - one.Lat), Half(other.Lon - one.Lon));
        return (north * north) + (Math.Cos(double.DegreesToRadians(one.Lat)) * Math.Cos(double.DegreesToRadians(other.Lat)) * east * east);
    }

    static double Half(double degrees) => Math.Sin(double.DegreesToRadians(degrees) / 2);
}
