using System.Text.Json;
using Casus.Cli;
using Xunit;

namespace Casus.Tests.Cli;

public sealed class NetworkCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_network_of_a_day_is_told_in_words()
    {
        var run = await Run.Casus("network", "--on", "2024-12-04");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("COMPONENTS (1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("CHN to RUS in 2: CHN –(chn-prk-1961)– PRK –(rus-prk-2024)– RUS", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public async Task A_path_is_told_alone() =>
        Assert.Equal("PRK to CHN in 1: PRK –(chn-prk-1961)– CHN\n", (await Run.Casus("network", "--from", "North Korea", "--to", "China", "--on", "2024-12-03")).Output);

    [Fact]
    public async Task A_way_over_a_disputed_promise_says_so()
    {
        Assert.Contains("cis-charter-1993: disputed", (await Run.Casus("network", "--from", "RUS", "--to", "AZE", "--on", "2024-12-04")).Output, StringComparison.Ordinal);
        Assert.Equal("RUS to AZE: no path\n", (await Run.Casus("network", "--from", "RUS", "--to", "AZE", "--on", "2024-12-04", "--undisputed")).Output);
    }

    [Fact]
    public async Task JSON_has_every_tie_and_figure()
    {
        using var json = JsonDocument.Parse((await Run.Casus("network", "--on", "2024-12-04", "--format", "json")).Output);
        var root = json.RootElement;
        Assert.Equal("2024-12-04", root.GetProperty("on").GetString());
        Assert.Equal(root.GetProperty("states").GetArrayLength(), root.GetProperty("components")[0].GetArrayLength());
        var tie = root.GetProperty("ties").EnumerateArray().Single(tie => tie.GetProperty("treaty").GetString() == "rus-prk-2024" && tie.GetProperty("debtor").GetString() == "RUS");
        Assert.Equal("4", tie.GetProperty("articles")[0].GetString());
        Assert.Equal(10, root.GetProperty("paths").GetArrayLength());
    }

    [Fact]
    public async Task A_table_of_alliances_stands_in_for_the_ledger()
    {
        const string columns = "atopid,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,defense,offense,neutral,nonagg,consul,defcoadv,defconum,neucoadv,neucoatt,statthr1,statthr2";
        var file = folder.Write("atop.csv", $"{columns}\n1,2,0,1950,1,1,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0\n1,740,0,1950,1,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0\n");
        var run = await Run.Casus("network", "--alliances", file);
        Assert.Contains("2018-12-31: who owes whom defence, by the coding of ATOP", run.Output, StringComparison.Ordinal);
        Assert.Contains("USA → JPN: atop-1", run.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Unusable, true), (await Run.Casus("network", "--alliances", file, "--on", "2019-01-01")) is var late ? (late.Code, late.Errors.Contains("P825", StringComparison.Ordinal)) : default);
    }

    [Theory]
    [InlineData(ExitCode.WrongUsage, "P701", "--from", "USA")]
    [InlineData(ExitCode.SomeRefused, "P320", "--powers", "USA,Nowhereland")]
    [InlineData(ExitCode.Unusable, "P820", "--alliances", "no-such-file.csv")]
    public async Task What_is_wrong_is_told(int code, string problem, params string[] arguments)
    {
        var run = await Run.Casus(["network", .. arguments]);
        Assert.Equal(code, run.Code);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
