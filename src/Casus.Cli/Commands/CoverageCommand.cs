using System.CommandLine;
using Casus.Datasets;
using Casus.Landscape.Coverage;
using Casus.Problems;
using Casus.Time;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus coverage</c>: the defence pacts of the user's ATOP file, and which of them the ledger of treaties has.</summary>
static class CoverageCommand
{
    const string Examples = """
        Examples:
          casus coverage --atop atop5_1m.csv
          casus coverage --atop atop5_1m.csv --on 1914-07-28
          casus coverage --atop atop5_1m.csv --format json

        A pact is the same where most of the smaller membership is in the larger, and the days of signature are at most a year apart.
        docs/coverage.md explains every difference on 2018-12-31.

        Exit codes: 0 done, 2 wrong usage, 3 a file or the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var atop = Options.Table("--atop", "Members of alliances, as ATOP publishes them", true);
        var on = Options.Day("--on", $"The day [default: {Days.Format(AtopMembership.LastDay)}, the last that ATOP covers]");
        var format = Options.Format("text", "json");
        var command = new Command("coverage", "Compare our defence pacts with those of ATOP.") { atop, on, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(atop), parsed.GetValue(on) ?? AtopMembership.LastDay, parsed.GetRequiredValue(format) == "json"));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string file, LocalDate on, bool isJson)
    {
        if (Learning.ReadActors(terminal) is not { } actors)
            return ExitCode.Unusable;
        var problems = new List<Problem>();
        var memberships = AtopMembership.Read(file, on, problems);
        terminal.Report(problems);
        if (problems.Count > 0)
            return ExitCode.Unusable;

        var comparison = PactComparison.Of(on, memberships, Learning.ReadTreaties(terminal), new(actors.States));
        if (isJson)
            terminal.Output.WriteLine(CoverageJson.Write(comparison));
        else
            terminal.Page().Write(CoverageText.Write(comparison));
        return ExitCode.Done;
    }
}
