using Casus.Actors;
using Casus.Places;
using Casus.Problems;
using Casus.Tests.Actors;
using Xunit;

namespace Casus.Tests.Places;

public class AtlasTests
{
    static readonly List<Problem> problems = [];
    static readonly Atlas atlas = Atlas.Read(Path.Combine(AppContext.BaseDirectory, "data", "places"), problems);

    [Fact]
    public void The_files_of_places_have_no_problem() => Assert.Empty(problems);

    [Fact]
    public void Every_code_of_a_place_is_a_state_of_the_actor_files() =>
        Assert.All(atlas.Places.All, place => Assert.All(
            place.Claimants.Append(place.Country).Append(place.Administrator).OfType<ActorCode>(), code => Assert.NotNull(ActorFiles.Registry.Find(code))));

    [Fact]
    public void Every_member_of_the_state_system_today_has_a_capital() =>
        Assert.Empty(ActorFiles.Registry.StatesOn(new(2025, 1, 1)).Where(state => atlas.Places.CapitalOf(state.Code) is null).Select(state => state.Code));

    [Fact]
    public void There_is_a_capital_for_each_state_and_a_thousand_places_besides()
    {
        Assert.Equal(197, atlas.Places.All.Count(place => place.Kind == PlaceKind.Capital));
        Assert.True(atlas.Places.All.Count(place => place.Kind != PlaceKind.Capital) >= 1000);
        Assert.All(atlas.Places.All, place => Assert.NotEqual("", place.Citation));
    }

    [Theory]
    [InlineData("tallinn", "Tallinn")]
    [InlineData("THE FALKLANDS", "Falkland Islands")]
    [InlineData("reunion", "Réunion")]
    [InlineData("Takeshima", "Dokdo")]
    [InlineData("Kiev", "Kyiv")]
    public void A_place_is_found_by_any_of_its_names(string name, string expected) =>
        Assert.Equal(expected, Assert.IsType<PlaceLookup.Found>(atlas.Places.Find(name)).Place.Name);

    [Fact]
    public void A_slip_of_the_pen_is_answered_with_what_was_meant()
    {
        var failed = Assert.IsType<PlaceLookup.Failed>(atlas.Places.Find("Talinn"));
        Assert.Equal("P357", failed.Problem.Id);
        Assert.Contains("Tallinn", failed.Problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Namesakes_are_told_apart_by_their_country()
    {
        var registry = new PlaceRegistry([Georgetown("GUY"), Georgetown("MYS")]);
        Assert.Equal("P358", Assert.IsType<PlaceLookup.Failed>(registry.Find("Georgetown")).Problem.Id);
        Assert.Equal("GUY", Assert.IsType<PlaceLookup.Found>(registry.Find("Georgetown (GUY)")).Place.Country!.ToString());
        Assert.Equal("MYS", Assert.IsType<PlaceLookup.Found>(registry.Find("Georgetown", ActorCode.Parse("MYS"))).Place.Country!.ToString());
    }

    [Fact]
    public void Without_a_country_the_default_among_namesakes_is_meant()
    {
        var registry = new PlaceRegistry([Georgetown("GUY") with { IsDefault = true }, Georgetown("MYS")]);
        Assert.Equal("GUY", Country(registry.Find("Georgetown")));
        Assert.Equal("MYS", Country(registry.Find("Georgetown", ActorCode.Parse("MYS"))));
        Assert.Equal("GUY", Country(registry.Find("Georgetown", ActorCode.Parse("FRA"))));
        Assert.Equal("P358", Assert.IsType<PlaceLookup.Failed>(registry.Find("Georgetown (FRA)")).Problem.Id);

        static string Country(PlaceLookup lookup) => Assert.IsType<PlaceLookup.Found>(lookup).Place.Country!.ToString();
    }

    static NamedPlace Georgetown(string country) =>
        new("Georgetown", [], PlaceKind.City, ActorCode.Parse(country), null, [], true, 0, 0, "test", null);

    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Places/zones.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void A_place_lies_where_the_treaty_puts_it(string zone, string[] names, string expected)
    {
        var drawn = atlas.Zone(zone);
        Assert.NotNull(drawn);
        Assert.All(names, name =>
        {
            var placement = drawn.Locate(Assert.IsType<PlaceLookup.Found>(atlas.Places.Find(name)).Place);
            Assert.True(placement.GetType().Name.Equals(expected, StringComparison.OrdinalIgnoreCase), $"{name}: {placement}");
        });
    }

    [Fact]
    public void Every_member_of_an_alliance_zone_has_its_capital_in_it() =>
        Assert.All(atlas.Zones, zone => Assert.All(zone.States, state =>
            Assert.IsType<Placement.Inside>((zone with { Rulings = [] }).Locate(atlas.Places.CapitalOf(state)!))));
}
