using System.CommandLine;
using System.Globalization;
using Casus.Datasets;
using Casus.Landscape;
using Casus.Problems;

namespace Casus.Cli.Commands;

/// <summary><c>casus similarity</c>: how alike the alliance portfolios of states were, from the user's own ATOP and COW files.</summary>
static class SimilarityCommand
{
    const string Examples = """
        Examples:
          casus similarity --atop atop5_1m.csv --states states2016.csv --capabilities NMC.csv --year 1914 > 1914.csv
          casus similarity --atop atop5_1m.csv --states states2016.csv --pairs pairs.csv     pairs.csv has year, ccode1, ccode2
          casus similarity --atop atop5_1m.csv --states states2016.csv --year 2018 --state 365

        The files are those of the Alliance Treaty Obligations and Provisions project (5.1, members) and of the Correlates of War project
        (state system, National Material Capabilities). Casus brings none of them. Without capabilities, the column s is empty.

        Exit codes: 0 done, 1 some pairs could not be compared, 2 wrong usage, 3 a file cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var (atop, states) = (Options.Table("--atop", "Members of alliances, as ATOP publishes them", true), Options.Table("--states", "Members of the state system, as COW publishes them", true));
        var (capabilities, pairs) = (Options.Table("--capabilities", "National Material Capabilities, as COW publishes them", false), Options.Table("--pairs", "Pairs to compare: columns year, ccode1, ccode2", false));
        var year = new Option<int?>("--year") { Description = "Compare all pairs of this year", HelpName = "YEAR" };
        var state = new Option<int?>("--state") { Description = "Only pairs with this state, by COW's number", HelpName = "NUMBER" };
        var command = new Command("similarity", "Measure how alike states' alliances are (π, κ, S).") { atop, states, capabilities, pairs, year, state };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(atop), parsed.GetRequiredValue(states), parsed.GetValue(capabilities), parsed.GetValue(pairs), parsed.GetValue(year), parsed.GetValue(state)));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string atop, string states, string? capabilities, string? pairs, int? year, int? state)
    {
        if ((pairs is null) == (year is null))
            return terminal.Fail(CliProblems.WrongUsage("Name either --year or --pairs", "similarity"), ExitCode.WrongUsage);
        var problems = new List<Problem>();
        var memberships = AtopMembership.Read(atop, problems);
        var system = CowState.Read(states, problems);
        var shares = capabilities is null ? [] : CowCapability.Read(capabilities, problems);
        var guarantees = Guarantee.Read(terminal.DataFolder, problems);
        var asked = pairs is null ? [] : StatePair.Read(pairs, problems);
        terminal.Report(problems);
        if (problems.Count > 0)
            return ExitCode.Unusable;

        Portfolios Of(int when) => Portfolios.Of(when, memberships, guarantees, system, shares);
        return Write(terminal.Output, year is { } all ? AllOf(Of(all), state) : asked.GroupBy(pair => pair.Year).SelectMany(group => Asked(Of(group.Key), group))) ? ExitCode.Done : ExitCode.SomeRefused;
    }

    static IEnumerable<(StatePair Pair, Similarity? Found)> AllOf(Portfolios portfolios, int? state) =>
        from one in portfolios.States
        from other in portfolios.States
        where one < other && (state is null || one == state || other == state)
        select (new StatePair(portfolios.Year, one, other), portfolios.Compare(one, other));

    static IEnumerable<(StatePair Pair, Similarity? Found)> Asked(Portfolios portfolios, IEnumerable<StatePair> pairs) =>
        pairs.Select(pair => (pair, portfolios.Compare(pair.First, pair.Second)));

    /// <returns>True where every pair could be compared.</returns>
    static bool Write(TextWriter output, IEnumerable<(StatePair Pair, Similarity? Found)> rows)
    {
        var complete = true;
        output.WriteLine("year,ccode1,ccode2,pi,kappa,s,s_unweighted,s_unweighted_sq");
        foreach (var (pair, found) in rows)
        {
            complete &= found is not null;
            output.WriteLine(string.Join(',', new[] { $"{pair.Year}", $"{pair.First}", $"{pair.Second}", Number(found?.Pi), Number(found?.Kappa), Number(found?.S), Number(found?.SUnweighted), Number(found?.SUnweightedSquared) }));
        }

        return complete;
    }

    static string Number(double? value) => value?.ToString("0.########", CultureInfo.InvariantCulture) ?? "";
}
