using System.Globalization;
using Casus.Datasets;
using Casus.Landscape;
using Casus.Problems;
using Xunit;

namespace Casus.Tests.Landscape;

public class SimilarityTests
{
    [Fact]
    public void The_same_portfolios_are_wholly_alike()
    {
        var same = Similarity.Of([3, 0, 1], [3, 0, 1], [1, 1, 1]);
        Assert.Equal((1, 1, 1, 1), (same.Pi, same.Kappa, same.S, same.SUnweighted));
    }

    [Fact]
    public void Opposite_portfolios_are_as_unlike_as_can_be()
    {
        var opposite = Similarity.Of([3, 0], [0, 3], [0.5, 0.5]);
        Assert.Equal((-1, -1, -1, -1), (opposite.Pi, opposite.Kappa, opposite.S, opposite.SUnweighted));
    }

    [Fact]
    public void A_state_without_weight_does_not_count()
    {
        var weighted = Similarity.Of([3, 0, 3], [3, 0, 0], [1, 1, 0]);
        Assert.Equal(1, weighted.S);
        Assert.True(weighted.SUnweighted < 1);
    }

    [Fact]
    public void Without_capabilities_nothing_weighted_is_said() => Assert.Null(Similarity.Of([3, 0], [3, 0], [0, 0]).S);

    [Fact]
    public void Published_values_come_out()
    {
        var (rows, problems) = (File.ReadLines(SharedFolder.File("data/treaties/similarity-dev.csv")).Skip(1).Select(line => line.Split(',')).ToArray(), new List<Problem>());
        var atop = AtopMembership.Read(SharedFolder.File("data/treaties/atop5_1m.csv"), problems);
        var system = CowState.Read(SharedFolder.File("data/treaties/cow_states.csv"), problems);
        var shares = CowCapability.Read(SharedFolder.File("data/treaties/cow_nmc.csv"), problems);
        var guarantees = Guarantee.Read(Path.Combine(AppContext.BaseDirectory, "data"), problems);
        Assert.Empty(problems);
        var sFar = 0;
        foreach (var year in rows.GroupBy(row => Whole(row[0])))
        {
            var portfolios = Portfolios.Of(year.Key, atop, guarantees, system, shares);
            foreach (var row in year)
            {
                var found = portfolios.Compare(Whole(row[1]), Whole(row[3]))!;
                Assert.Equal(Number(row[9]), found.Pi, 2e-6);
                Assert.Equal(Number(row[10]), found.Kappa, 2e-6);
                sFar += row[11] is "NA" or "" || Math.Abs(Number(row[11]) - found.S!.Value) < 1e-3 ? 0 : 1;
            }
        }

        // The published S rests on an older version of the capabilities.
        Assert.True(sFar <= rows.Length / 20, $"{sFar} of {rows.Length}");
    }

    [Fact]
    public void Counts_of_the_codebook_come_out()
    {
        var problems = new List<Problem>();
        var last = new NodaTime.LocalDate(2018, 12, 31);
        var atop = AtopMembership.Read(SharedFolder.File("data/treaties/atop5_1m.csv"), problems).Where(member => member.On(last)).ToLookup(member => member.Alliance);
        Assert.Equal(372, atop.Count);
        var defence = atop.Where(alliance => alliance.Any(member => member.Defense)).ToArray();
        Assert.Equal(48, defence.Length);
        Assert.Equal(9, defence.Count(alliance => alliance.Where(member => member.Defense).All(member => member.Is("defcon"))));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData(1816, 23)]
    [InlineData(1900, 42)]
    [InlineData(1914, 45)]
    [InlineData(1946, 66)]
    [InlineData(2016, 195)]
    public void The_system_of_states_has_the_known_size(int year, int states)
    {
        var problems = new List<Problem>();
        var system = CowState.Read(SharedFolder.File("data/treaties/cow_states.csv"), problems);
        Assert.Equal(states, Portfolios.Of(year, [], [], system, []).States.Count);
    }

    [Fact]
    public void Dyads_of_defence_have_the_known_number()
    {
        var problems = new List<Problem>();
        var atop = AtopMembership.Read(SharedFolder.File("data/treaties/atop5_1m.csv"), problems);
        var system = CowState.Read(SharedFolder.File("data/treaties/cow_states.csv"), problems);
        var in2018 = Portfolios.Of(2018, atop, [], system, []);
        var codes = atop.Select(member => member.Member).Distinct().ToArray();
        var defended = codes.SelectMany(debtor => codes.Where(creditor => debtor != creditor && in2018[debtor, creditor] == Portfolios.Highest).Select(creditor => (debtor, creditor))).ToArray();
        Assert.Equal((3412, 1707), (defended.Length, defended.Select(pair => (Math.Min(pair.debtor, pair.creditor), Math.Max(pair.debtor, pair.creditor))).Distinct().Count()));
    }

    static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
