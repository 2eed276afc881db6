using System.Globalization;
using Casus.Actors;
using Casus.Places;
using Casus.Tests.Actors;
using NodaTime;
using Xunit;

namespace Casus.Tests.Places;

public class PlaceDataTests
{
    static readonly Atlas atlas = Atlas.Read(Path.Combine(AppContext.BaseDirectory, "data", "places"), []);

    static readonly Dictionary<string, double[]> extents = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Places", "extents.spec.md"))
        .Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1..].Select(degrees => double.Parse(degrees, CultureInfo.InvariantCulture)).ToArray());

    static readonly LocalDate today = new(2025, 1, 1);

    [Fact]
    public void A_place_on_home_territory_lies_within_the_extent_of_its_state() =>
        Assert.Empty(atlas.Places.All.Where(place => place is { IsMetropolitan: true, Country: not null } && !IsWithin(extents[$"{place.Country}"], place))
            .Select(place => $"{place.Name} ({place.Country}) {place.Lat} {place.Lon}"));

    [Fact]
    public void An_extent_has_its_corners_in_order_and_holds_the_capital_of_its_state() =>
        Assert.All(extents, extent =>
        {
            Assert.True(extent.Value[0] < extent.Value[2] && extent.Value[1] < extent.Value[3], extent.Key);
            if (atlas.Places.CapitalOf(ActorCode.Parse(extent.Key)) is { } capital)
                Assert.True(IsWithin(extent.Value, capital), extent.Key);
        });

    [Fact]
    public void A_place_has_the_name_of_a_state_only_where_it_belongs_to_it() =>
        Assert.Empty(
            from place in atlas.Places.All
            from name in place.Names
            from candidate in Candidates(name)
            where candidate.Kind == NameKind.StateName && candidate.Days.Contains(today) && !Belongs(place, candidate.Code!)
            select $"{name} ({place.Name}, {place.Country}) is a name of {candidate.Code}");

    static IReadOnlyList<NameCandidate> Candidates(string name)
    {
        var words = name.Split(' ');
        var match = ActorFiles.Registry.Names.LongestMatch(words, 0);
        return match.Length == words.Length ? match.Candidates : [];
    }

    static bool Belongs(NamedPlace place, ActorCode state) =>
        place.Country == state || place.Administrator == state || place.Claimants.Contains(state)
        || ActorFiles.Registry.Find(state) is { } known && (IsOfThePast(known) || known.PartOf == place.Country || known.ClaimedBy == place.Country);

    static bool IsOfThePast(State state) => state.Member.Count > 0 && !state.IsMemberOn(today);

    static bool IsWithin(double[] extent, NamedPlace place) =>
        place.Lat >= extent[0] && place.Lat <= extent[2]
        && new[] { place.Lon, place.Lon + 360 }.Any(east => east >= extent[1] && east <= extent[3]);
}
