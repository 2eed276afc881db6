using Casus.Datasets;
using Casus.Landscape;
using Casus.Problems;
using Xunit;

namespace Casus.Tests.Landscape;

public class HonourCountsTests
{
    static readonly IReadOnlyList<CowBelligerent> wars = [new(1, "Early", 10, 1, true, new(1914, 8, 1)), new(1, "Early", 20, 2, false, new(1946, 8, 1))];

    [Fact]
    public void Each_kind_of_an_alliance_is_counted_and_all_once()
    {
        var counts = HonourCounts.Of([new(1, "Early", true, ["defense", "nonagg"]), new(1, "Early", false, ["defense"])], wars);
        Assert.Equal([new HonourCount("all", "all years", 1, 2), new("all", "before 1945", 1, 2)], counts.Where(count => count.Kind == "all"));
        Assert.Contains(new HonourCount("defense", "before 1945", 1, 2), counts);
        Assert.Contains(new HonourCount("nonagg", "before 1945", 1, 1), counts);
    }

    [Theory]
    [InlineData(null, "Malaysia_1963-1966", "since 1945")]
    [InlineData(null, "Italy-Albania1939", "before 1945")]
    [InlineData(7, "Somewhere", "year not known")]
    [InlineData(1, "Early 1999", "before 1945")]
    public void The_year_is_that_of_the_war_and_else_that_of_its_name(int? war, string name, string period) =>
        Assert.Contains(new HonourCount("all", period, 1, 1), HonourCounts.Of([new(war, name, true, [])], wars));

    [Fact]
    public void Cases_that_no_war_called_up_are_passed_over()
    {
        var problems = new List<Problem>();
        var outcomes = AllianceOutcome.Read(SharedFolder.File("data/treaties/casus-foederis-bf2018-dev.csv"), problems);
        var all = HonourCounts.Of(outcomes, CowBelligerent.Read(SharedFolder.File("data/treaties/cow_interstate_wars.csv"), problems));
        Assert.Empty(problems);
        Assert.Equal(new HonourCount("all", "all years", 27, 60), Assert.Single(all, count => count is { Kind: "all", Period: "all years" }));
        Assert.Equal(new HonourCount("all", "since 1945", 6, 27), Assert.Single(all, count => count is { Kind: "all", Period: "since 1945" }));
    }
}
