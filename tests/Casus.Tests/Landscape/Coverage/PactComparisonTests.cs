using System.Text.Json;
using Casus.Cli;
using Casus.Datasets;
using Casus.Landscape.Coverage;
using Casus.Problems;
using Casus.Tests.Actors;
using Casus.Tests.Cli;
using Casus.Tests.Treaties;
using Casus.Treaties;
using Xunit;

namespace Casus.Tests.Landscape.Coverage;

public sealed class PactComparisonTests : IDisposable
{
    const string Columns = "atopid,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,defense,offense,neutral,nonagg,consul,defcoadv,defconum,neucoadv,neucoatt,statthr1,statthr2";

    static readonly int[] partiesOfTashkent = [365, 370, 371, 702, 703, 705];

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_pact_is_the_same_by_members_and_day()
    {
        var found = Compare("1955-01-01", Member(7, 2, "1953,10,1"), Member(7, 732, "1953,10,1"));
        Assert.Equal("usa-kor-1953", Assert.Single(found.Both).Ledger.Treaty);
        Assert.Empty(found.OnlyAtop);
        Assert.DoesNotContain(found.OnlyLedger, pact => pact.Treaty == "usa-kor-1953");
    }

    [Fact]
    public void Another_treaty_of_the_same_states_is_only_named_beside_it()
    {
        var found = Compare("1960-01-01", Member(7, 2, "1956,10,1"), Member(7, 732, "1956,10,1"));
        Assert.Equal(["usa-kor-1953"], Assert.Single(found.OnlyAtop).Beside);
        Assert.Contains(found.OnlyLedger, pact => pact.Treaty == "usa-kor-1953");
    }

    [Fact]
    public void A_wider_pact_of_the_same_year_does_not_take_the_place_of_a_bilateral_one()
    {
        string[] rows = [Member(7, 365, "1992,5,25"), Member(7, 705, "1992,5,25"), .. partiesOfTashkent.Select(code => Member(8, code, "1992,5,15"))];
        Assert.Equal([(7, "rus-kaz-1992"), (8, "csto")], Compare("2018-12-31", rows).Both.Select(match => (match.Atop.Alliance, match.Ledger.Treaty)));
    }

    [Fact]
    public void Who_is_in_one_of_the_two_only_is_told()
    {
        var match = Assert.Single(Compare("1990-01-01", Member(7, 2, "1951,9,1"), Member(7, 900, "1951,9,1")).Both);
        Assert.Equal(("anzus", "NZL"), (match.Ledger.Treaty, Assert.Single(match.OnlyLedger).ToString()));
    }

    [Fact]
    public void A_treaty_without_a_duty_to_defend_counts_for_less()
    {
        var found = Compare("2000-01-01", Member(7, 652, "1991,5,22"), Member(7, 660, "1991,5,22"));
        Assert.Equal("syr-lbn-1991", Assert.Single(found.Less).Ledger.Treaty);
        Assert.Empty(found.Both);
    }

    [Fact]
    public void Who_has_left_does_not_count() =>
        Assert.Empty(Compare("1970-01-01", Member(7, 2, "1953,10,1", "1969,12,31"), Member(7, 732, "1953,10,1", "1969,12,31")).Both);

    [Fact]
    public void All_48_pacts_of_2018_are_accounted_for()
    {
        var found = Shared();
        Assert.Equal(48, found.Both.Count + found.Less.Count + found.OnlyAtop.Count);
        Assert.True(found.Both.Count >= 27, $"{found.Both.Count} in both");
    }

    [Fact]
    public void Every_difference_of_2018_is_explained()
    {
        var (found, page) = (Shared(), Pages.Text("docs/coverage.md"));
        var differences = found.Both.Where(match => match.OnlyAtop.Concat(match.OnlyLedger).Any()).Concat(found.Less).Select(match => $"{match.Atop.Alliance}")
            .Concat(found.OnlyAtop.Select(pact => $"{pact.Atop.Alliance}")).Concat(found.OnlyLedger.Select(pact => pact.Treaty));
        Assert.All(differences, name => Assert.Matches($@"(?m)^\|[^|]*\b{name}\b", page));
    }

    [Fact]
    public async Task The_command_tells_it_in_words_and_in_JSON()
    {
        var file = folder.Write("atop.csv", $"{Columns}\n{Member(7, 2, "1953,10,1")}\n{Member(7, 732, "1953,10,1")}\n{Member(8, 501, "1963,11,22")}\n{Member(8, 530, "1963,11,22")}\n");
        var run = await Run.Casus("coverage", "--atop", file);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("7 of 1953-10-01: usa-kor-1953, 2 states", run.Output, StringComparison.Ordinal);
        Assert.Contains("8 of 1963-11-22: ETH KEN", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Run.Casus("coverage", "--atop", file, "--format", "json")).Output);
        Assert.Equal("usa-kor-1953", json.RootElement.GetProperty("both")[0].GetProperty("treaty").GetString());
    }

    [Fact]
    public async Task A_day_after_the_end_of_the_table_is_refused()
    {
        var run = await Run.Casus("coverage", "--atop", folder.Write("atop.csv", $"{Columns}\n"), "--on", "2019-01-01");
        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.Contains("P825", run.Errors, StringComparison.Ordinal);
    }

    static string Member(int alliance, int member, string from, string until = "0,0,0") => $"{alliance},{member},0,{from},{until},1,1,0,0,0,0,0,0,0,0,0,0";

    static PactComparison Shared() => Of("2018-12-31", SharedFolder.File("data/treaties/atop5_1m.csv"), Books.Shipped);

    PactComparison Compare(string day, params string[] rows) => Of(day, folder.Write("atop.csv", $"{Columns}\n{string.Join('\n', rows)}\n"), Books.Shipped);

    static PactComparison Of(string day, string file, TreatyBook book)
    {
        var problems = new List<Problem>();
        var memberships = AtopMembership.Read(file, problems);
        Assert.Empty(problems);
        return PactComparison.Of(Casus.Time.Days.TryParse(day)!.Value, memberships, book, new(ActorFiles.Registry.States));
    }
}
