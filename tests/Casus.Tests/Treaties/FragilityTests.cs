using System.Text.Json;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using Casus.Treaties.Why;
using Xunit;

namespace Casus.Tests.Treaties;

public class FragilityTests
{
    [Fact]
    public void Russia_owes_help_by_one_treaty_alone()
    {
        var weight = Of("USA attacks PRK", "rus-prk-2024");
        var loss = Assert.Single(weight.Losses, loss => loss.Duty.Verdict == Verdict.Obliged);
        Assert.Equal(("RUS", Verdict.NotBound), (loss.Duty.State.ToString(), loss.Left));
    }

    [Fact]
    public void What_two_treaties_say_hangs_on_neither()
    {
        var weight = Of("RUS attacks EST", "eu-teu");
        var german = Assert.Single(weight.Doubles, twice => twice.Duty.State.ToString() == "DEU" && twice.Duty.Verdict == Verdict.Obliged);
        Assert.Contains("north-atlantic-treaty#5", german.AlsoBy);
        Assert.Contains(weight.Losses, loss => loss.Duty.State.ToString() == "IRL");
        Assert.DoesNotContain(weight.Losses, loss => loss.Duty.State.ToString() == "DEU" && loss.Duty.Verdict == Verdict.Obliged);
    }

    [Theory]
    [InlineData("RUS attacks EST")]
    [InlineData("CHN attacks PHL at Scarborough Shoal")]
    [InlineData("PRK attacks KOR; RUS attacks POL")]
    [InlineData("DEU attacks POL on 1939-09-01")]
    public void Whoever_loses_a_duty_with_a_treaty_has_it_with_no_other(string question)
    {
        var answer = Books.Ask(question);
        foreach (var weight in Fragility.Of(answer, Books.Shipped).Treaties)
        {
            var rest = Books.AskOf([.. Books.Shipped.Treaties.Select(treaty => treaty.Id).Where(id => id != weight.Treaty)], question).Findings;
            Assert.All(weight.Losses, loss => Assert.DoesNotContain(rest, other => IsSame(loss.Duty, other)));
            Assert.All(weight.Doubles, twice => Assert.Contains(rest, other => IsSame(twice.Duty, other)));
            Assert.NotEqual(0, weight.Losses.Count + weight.Doubles.Count);
        }
    }

    [Fact]
    public void What_others_ask_can_hang_on_a_treaty_that_calls_them_in()
    {
        var answer = Books.Ask("RUS attacks AUH on 1914-07-29", [], Chaining.Literal, [], []);
        var weight = Fragility.Of(answer, Books.Shipped).Treaties.Single(weight => weight.Treaty == "deu-auh-1879");
        Assert.Contains(weight.Indirect, duty => duty is { Treaty: "fra-rus-1892", Verdict: Verdict.Obliged } && duty.State.ToString() == "FRA");
        Assert.DoesNotContain(weight.Indirect, duty => duty.Wave == 1);
    }

    [Fact]
    public void Fragility_reads_as_text() => Snapshot.Matches(FragilityText.Write(Fragility.Of(
        Books.AskOf(["eu-teu", "north-atlantic-treaty", "un-charter"], "RUS attacks EST on 2025-06-01"),
        Books.Shipped with { Treaties = [.. Books.Shipped.Treaties.Where(treaty => treaty.Id is "eu-teu" or "north-atlantic-treaty" or "un-charter")] })));

    [Fact]
    public void Fragility_is_JSON_too()
    {
        var root = JsonDocument.Parse(FragilityJson.Write(Fragility.Of(Books.Ask("USA attacks PRK"), Books.Shipped))).RootElement;
        var alone = root.GetProperty("treaties").EnumerateArray().First(weight => weight.GetProperty("treaty").GetString() == "rus-prk-2024").GetProperty("alone");
        Assert.Contains(alone.EnumerateArray(), duty => duty.GetProperty("verdict").GetString() == "obliged" && duty.GetProperty("without").GetString() == "not bound");
    }

    static Weight Of(string question, string treaty) =>
        Fragility.Of(Books.Ask(question), Books.Shipped).Treaties.Single(weight => weight.Treaty == treaty);

    static bool IsSame(Finding one, Finding other) =>
        other.Treaty is not null && one.State == other.State && one.Toward == other.Toward && one.Against == other.Against && one.Verdict == other.Verdict;
}
