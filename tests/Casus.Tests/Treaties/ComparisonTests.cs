using System.Text.Json;
using Casus.Treaties.Answers;
using Casus.Treaties.Why;
using Xunit;

namespace Casus.Tests.Treaties;

public class ComparisonTests
{
    static readonly string[] treaties = ["anzus", "eu-teu", "north-atlantic-treaty", "usa-jpn-1960", "usa-kor-1953", "rus-prk-2024"];

    [Fact]
    public void Another_place_frees_and_binds()
    {
        var comparison = Comparison.Of(Books.Ask("PRK attacks USA at Honolulu"), Books.Ask("PRK attacks USA at Seattle"));
        var canadian = Assert.Single(comparison.Differences, difference => difference.State.ToString() == "CAN" && difference.Second is { Treaty: "north-atlantic-treaty", Article: "5" });
        Assert.Equal(DifferenceKind.NewlyBound, canadian.Kind);
        var zone = Assert.Single(canadian.Checks, check => check.Condition.StartsWith("attack within", StringComparison.Ordinal));
        Assert.Equal((CheckStatus.Unmet, CheckStatus.Met), (zone.First!.Status, zone.Second!.Status));
    }

    [Fact]
    public void The_other_way_round_the_bound_are_the_freed()
    {
        var (first, second) = (Books.Ask("USA attacks PRK on 2024-06-20"), Books.Ask("USA attacks PRK on 2025-06-01"));
        Assert.Equal(
            Comparison.Of(first, second).Differences.Where(difference => difference.Kind == DifferenceKind.NewlyBound).Select(difference => (difference.State, difference.Second!.Treaty)),
            Comparison.Of(second, first).Differences.Where(difference => difference.Kind == DifferenceKind.Freed).Select(difference => (difference.State, difference.First!.Treaty)));
        Assert.Contains(Comparison.Of(first, second).Differences, difference => difference is { Kind: DifferenceKind.NewlyBound, Second: { Treaty: "rus-prk-2024", Article: "4" } });
    }

    [Fact]
    public void A_situation_differs_in_nothing_from_itself() =>
        Assert.Empty(Comparison.Of(Books.Ask("RUS attacks EST"), Books.Ask("RUS attacks EST")).Differences);

    [Fact]
    public void A_condition_that_is_known_is_a_change_for_whoever_stays_bound()
    {
        var comparison = Comparison.Of(Books.Ask("USA attacks PRK"), Books.Ask("USA attacks PRK", "state of war"));
        var chinese = Assert.Single(comparison.Differences, difference => difference.State.ToString() == "CHN");
        Assert.Equal((DifferenceKind.Changed, "state of war"), (chinese.Kind, Assert.Single(chinese.Checks).Condition));
    }

    [Fact]
    public void A_comparison_reads_as_text() => Snapshot.Matches(ComparisonText.Write(
        Comparison.Of(Books.AskOf(treaties, "PRK attacks USA at Guam on 2025-06-01"), Books.AskOf(treaties, "PRK attacks USA at Yokosuka on 2025-06-01"))));

    [Fact]
    public void A_comparison_is_JSON_too()
    {
        var root = JsonDocument.Parse(ComparisonJson.Write(Comparison.Of(Books.Ask("USA attacks PRK on 2024-06-20"), Books.Ask("USA attacks PRK on 2025-06-01")))).RootElement;
        Assert.Equal("2024-06-20", root.GetProperty("first").GetProperty("acts")[0].GetProperty("on").GetString());
        var russian = root.GetProperty("differences").EnumerateArray().First(difference => difference.GetProperty("treaty").GetString() == "rus-prk-2024");
        Assert.Equal("newly bound", russian.GetProperty("change").GetString());
        Assert.Equal("obliged", russian.GetProperty("second").GetProperty("verdict").GetString());
    }
}
