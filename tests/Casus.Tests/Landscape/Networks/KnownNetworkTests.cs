using Casus.Actors;
using Casus.Datasets;
using Casus.Landscape.Networks;
using Casus.Problems;
using Casus.Tests.Actors;
using Casus.Time;
using NodaTime;
using Xunit;

namespace Casus.Tests.Landscape.Networks;

/// <summary>Figures that are known of ATOP's network of defence; each is skipped where the file is not there.</summary>
public class KnownNetworkTests
{
    [Theory]
    [InlineData(1914, 15, 27)]
    [InlineData(2018, 1707, 3412)]
    public void Pairs_and_duties_of_a_year_have_the_known_number(int year, int pairs, int duties)
    {
        var network = Network(Year(year));
        Assert.Equal((pairs, duties), (network.OneMode.TieCount, network.Duties.Count));
    }

    [Fact]
    public void Three_duties_of_1914_were_not_returned() =>
        Assert.Equal(["DEU>OTT", "GBR>PRT", "RUS>ROU"], Network(Year(1914)).OneWay.Select(duty => $"{duty.Debtor}>{duty.Creditor}"));

    [Fact]
    public void No_promise_joined_Russia_and_Serbia()
    {
        var network = Network(Year(1914));
        Assert.Empty(network.Between(State("RUS"), State("SRB")));
        Assert.Empty(network.Between(State("SRB"), State("RUS")));
    }

    [Fact]
    public void Russia_and_North_Korea_join_two_components_of_2018()
    {
        var ties = Ties(Year(2018));
        Assert.Equal([143, 3], Sizes(ties));
        Assert.Equal([146], Sizes([.. ties, new DefenceTie(State("RUS"), State("PRK"), "a", [], false), new DefenceTie(State("PRK"), State("RUS"), "a", [], false)]));
    }

    [Fact]
    public void A_pact_of_many_is_one_node_where_treaties_are_nodes()
    {
        var network = Network(Day(new(2018, 12, 31)));
        Assert.Equal(48, network.Treaties.Count);
        Assert.Equal(network.States.Count + network.Treaties.Count, network.TwoMode.Nodes.Count);
        Assert.Equal(29, network.TwoMode.Nodes.OfType<NetworkNode.Member>().Count(state => network.TwoMode.ShortestPath(state, new NetworkNode.Pact("atop-3180-2")).Count == 2));
    }

    static ActorCode State(string code) => ActorCode.Parse(code);

    static int[] Sizes(IReadOnlyList<DefenceTie> ties) => [.. new AllianceNetwork(ties).OneMode.Components().Select(component => component.Count)];

    static AllianceNetwork Network(DateRange during) => new(Ties(during));

    static DateRange Year(int year) => DateRange.Between(new(year, 1, 1), new(year + 1, 1, 1));

    static DateRange Day(LocalDate day) => DateRange.Between(day, day.PlusDays(1));

    static IReadOnlyList<DefenceTie> Ties(DateRange during)
    {
        var problems = new List<Problem>();
        var memberships = AtopMembership.Read(SharedFolder.File("data/treaties/atop5_1m.csv"), problems);
        var guarantees = Guarantee.Read(Path.Combine(AppContext.BaseDirectory, "data"), problems);
        Assert.Empty(problems);
        return AtopTies.During(during, memberships, guarantees, new CowNumbers(ActorFiles.Registry.States));
    }
}
