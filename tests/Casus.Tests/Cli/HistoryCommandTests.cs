using System.Text.Json;
using Casus.Cli;
using Xunit;

namespace Casus.Tests.Cli;

public class HistoryCommandTests
{
    [Fact]
    public async Task All_situations_are_listed_and_agree()
    {
        var run = await Run.Casus("history");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("falklands-1982            1982-04-02 Argentina takes the Falkland Islands", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"(\d+) of \1 situations agree", run.Output);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public async Task One_is_told_with_findings_and_apart_from_them_what_the_states_did()
    {
        var run = await Run.Casus("history", "poland-1939-germany");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("1939-09-01: DEU attacks POL", run.Output, StringComparison.Ordinal);
        Assert.Contains("gbr-pol-1939 Art. 1 toward POL, against DEU: GBR", run.Output, StringComparison.Ordinal);
        var (said, did) = (run.Output.IndexOf("What the treaties say", StringComparison.Ordinal), run.Output.IndexOf("What the states did", StringComparison.Ordinal));
        Assert.True(said >= 0 && said < did);
        Assert.Contains("gbr-pol-1939 Art. 1 honoured: yes", run.Output[did..], StringComparison.Ordinal);
        Assert.DoesNotContain("honoured", run.Output[..did], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1939-09-01", "1939-09-02", "poland-1939-germany", "poland-1939-soviet")]
    [InlineData("1939-09-03", "1939-12-31", "winter-war-1939", "poland-1939-germany")]
    public async Task A_stretch_of_days_limits_the_list(string from, string to, string shown, string hidden)
    {
        var run = await Run.Casus("history", "--from", from, "--to", to);
        Assert.Contains(shown, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_has_expectations_findings_and_behaviour_side_by_side()
    {
        using var json = JsonDocument.Parse((await Run.Casus("history", "falklands-1982", "--format", "json")).Output);
        var root = json.RootElement;
        Assert.True(root.GetProperty("agrees").GetBoolean());
        Assert.All(root.GetProperty("finds").EnumerateArray(), outcome => Assert.True(outcome.GetProperty("agrees").GetBoolean()));
        Assert.Contains(root.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("treaty").GetString() == "rio-1947");
        Assert.Contains(root.GetProperty("did").EnumerateArray(), deed => deed.GetProperty("act").GetString() == "invoked");

        using var list = JsonDocument.Parse((await Run.Casus("history", "--from", "1982-01-01", "--to", "1982-12-31", "--format", "json")).Output);
        Assert.Equal(["falklands-1982", "lebanon-1982"], list.RootElement.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_name_that_is_not_there_is_a_problem_with_a_suggestion()
    {
        var run = await Run.Casus("history", "falkland-1982");
        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith("P650: No situation of the past has the id 'falkland-1982'. Did you mean falklands-1982", run.Errors, StringComparison.Ordinal);
    }
}
