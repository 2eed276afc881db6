using Casus.Datasets;
using Casus.Problems;
using Xunit;

namespace Casus.Tests.Datasets;

public sealed class ImportTests : IDisposable
{
    const string Columns = "atopid,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,defense,offense,neutral,nonagg,consul,defcoadv,defconum,neucoadv,neucoatt,statthr1,statthr2";

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_membership_runs_from_its_first_day_to_its_last()
    {
        var member = Assert.Single(Read("2130,220,0,1925,10,16,1937,4,24,0,1,0,0,1,0,0,0,0,0,0,0"));
        Assert.Equal((new(1925, 10, 16), new NodaTime.LocalDate(1937, 4, 24)), (member.From, member.To));
        Assert.True(member.On(new(1937, 4, 24)));
        Assert.False(member.On(new(1937, 4, 25)));
    }

    [Fact]
    public void What_is_not_coded_of_a_day_is_all_that_it_can_be()
    {
        var member = Assert.Single(Read("1,2,0,1900,,,1904,2,,0,1,0,0,0,0,0,0,0,0,0,0"));
        Assert.Equal((new(1900, 1, 1), new NodaTime.LocalDate(1904, 2, 29)), (member.From, member.To));
    }

    [Fact]
    public void A_membership_without_an_exit_goes_on() => Assert.Null(Assert.Single(Read("1,2,0,1949,4,4,0,0,0,1,1,0,0,1,1,0,0,0,0,0,0")).To);

    [Fact]
    public void A_missing_file_is_named() => Assert.Equal("P820", Assert.Single(Problems(path => path + "x")).Id);

    [Fact]
    public void A_missing_column_is_named()
    {
        var problem = Assert.Single(Problems(path => path, "atopid,member\n1,2\n"));
        Assert.Equal("P821", problem.Id);
        Assert.Contains("'phase'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_no_number_is_named_with_its_line()
    {
        var problem = Assert.Single(Problems(path => path, $"{Columns}\n1,two,0,1900,1,1,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0\n"));
        Assert.Equal("P822", problem.Id);
        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guarantees_that_ship_are_read_without_a_problem()
    {
        var problems = new List<Problem>();
        Assert.NotEmpty(Guarantee.Read(Path.Combine(AppContext.BaseDirectory, "data"), problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_guarantee_may_limit_some_obligations_only()
    {
        var help = new Guarantee(1355, [300], ["defense"]);
        Assert.True(help.Excludes("defense", 325));
        Assert.False(help.Excludes("defense", 300));
        Assert.False(help.Excludes("consul", 325));
    }

    [Theory]
    [InlineData(365, "1914-07-28", "RUS")]
    [InlineData(365, "1961-07-06", "SUN")]
    [InlineData(365, "2018-12-31", "RUS")]
    [InlineData(260, "1960-01-01", "DEU")]
    [InlineData(300, "1815-09-26", "AUH")]
    [InlineData(255, "1945-06-01", "DEU")]
    public void A_number_stands_for_the_state_that_bore_it_then_or_next_in_time(int number, string day, string state) =>
        Assert.Equal(state, new CowNumbers(Actors.ActorFiles.Registry.States).Find(number, Casus.Time.Days.TryParse(day)!.Value)?.ToString());

    [Fact]
    public void A_number_of_no_state_is_nobody() => Assert.Null(new CowNumbers(Actors.ActorFiles.Registry.States).Find(8152, new(1900, 1, 1)));

    IReadOnlyList<AtopMembership> Read(string row)
    {
        var problems = new List<Problem>();
        var read = AtopMembership.Read(folder.Write("atop.csv", $"{Columns}\n{row}\n"), problems);
        Assert.Empty(problems);
        return read;
    }

    List<Problem> Problems(Func<string, string> path, string text = "")
    {
        var problems = new List<Problem>();
        AtopMembership.Read(path(folder.Write("atop.csv", text)), problems);
        return problems;
    }
}
