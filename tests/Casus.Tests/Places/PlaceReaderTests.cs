using Casus.Places;
using Casus.Problems;
using Xunit;

namespace Casus.Tests.Places;

public class PlaceReaderTests
{
    const string Sound = """
        citation: test
        kind: city
        places:
          - {name: Stanley, country: GBR, lat: -51.7, lon: -57.85, claimants: [ARG, GBR], overseas: true}
        """;

    const string Zones = """
        zones:
          - id: square
            title: the square
            citation: test
            outside: [{places: [Stanley], because: it says so}]
            areas:
              - {name: a square, corners: [[0, 0], [0, 10], [10, 10], [10, 0]]}
        """;

    [Fact]
    public void An_entry_takes_from_its_file_what_it_does_not_say()
    {
        var place = Assert.Single(Read(Sound, out _));
        Assert.Equal((PlaceKind.City, "test", false), (place.Kind, place.Citation, place.IsMetropolitan));
        Assert.Equal("GBR", place.Administrator!.ToString());
    }

    [Theory]
    [InlineData("places:", "places: [", "P350")]
    [InlineData("lat: -51.7, ", "", "P351")]
    [InlineData("kind: city\n", "", "P351")]
    [InlineData("GBR, lat", "Britain, lat", "P352")]
    [InlineData("overseas: true", "overseas: yes", "P352")]
    [InlineData("overseas", "oversea", "P353")]
    [InlineData("-51.7", "-151.7", "P354")]
    public void A_fault_is_named_with_its_file_and_line(string right, string wrong, string id)
    {
        Read(Sound.Replace(right, wrong, StringComparison.Ordinal), out var problems);
        var problem = Assert.Single(problems);
        Assert.Equal(id, problem.Id);
        Assert.Matches(@"^test\.yaml:\d+: ", problem.Message);
    }

    [Theory]
    [InlineData("[Stanley]", "[Stanly]", "P355")]
    [InlineData(", [10, 10], [10, 0]", "", "P356")]
    [InlineData("[10, 10], [10, 0]", "[10, 0], [10, 10]", "P356")]
    public void A_zone_must_enclose_something_and_name_what_is_known(string right, string wrong, string id)
    {
        var problems = new List<Problem>();
        ZoneReader.Read("zones.yaml", Zones.Replace(right, wrong, StringComparison.Ordinal), new PlaceRegistry(Read(Sound, out _)), problems);
        Assert.Equal([id], problems.Select(problem => problem.Id));
    }

    [Fact]
    public void One_name_stands_for_one_place_of_a_country()
    {
        var place = Assert.Single(Read(Sound, out _));
        Assert.Equal("P359", Assert.Single(PlaceReader.Namesakes([place, place])).Id);
        Assert.Equal("P359", Assert.Single(PlaceReader.Namesakes([place, place with { Name = "Port Stanley", OtherNames = ["STANLEY"] }])).Id);
        Assert.Empty(PlaceReader.Namesakes([place, place with { Country = null }]));
    }

    [Fact]
    public void Only_one_of_several_namesakes_is_the_default()
    {
        var place = Assert.Single(Read(Sound.Replace("overseas: true", "default: true", StringComparison.Ordinal), out _));
        Assert.Empty(PlaceReader.Namesakes([place, place with { Country = null, IsDefault = false }]));
        Assert.Equal("P361", Assert.Single(PlaceReader.Namesakes([place, place with { Country = null }])).Id);
    }

    [Fact]
    public void An_area_may_cross_the_antimeridian()
    {
        var problems = new List<Problem>();
        var zone = Assert.Single(ZoneReader.Read("zones.yaml", Zones.Replace("[[0, 0], [0, 10], [10, 10], [10, 0]]", "[[0, 170], [0, 200], [10, 200], [10, 170]]", StringComparison.Ordinal),
            new PlaceRegistry(Read(Sound, out _)), problems));
        Assert.True(zone.Areas[0].Covers(5, -170));
        Assert.True(zone.Areas[0].Covers(5, 175));
        Assert.False(zone.Areas[0].Covers(5, 150));
    }

    static IReadOnlyList<NamedPlace> Read(string text, out List<Problem> problems)
    {
        problems = [];
        return PlaceReader.Read("test.yaml", text, problems);
    }
}
