using System.CommandLine;
using Casus.Datasets;
using Casus.Landscape;
using Casus.Problems;
using Casus.Text;

namespace Casus.Cli.Commands;

/// <summary><c>casus foederis</c>: which wars called which alliances up, from the user's own ATOP and COW files.</summary>
static class FoederisCommand
{
    const string Examples = """
        Examples:
          casus foederis --atop atop5_1m.csv --wars Inter-StateWarData.csv --cases cases.csv > verdicts.csv

        cases.csv has warid (any number), cowwarid (COW's) and atopid. The verdict is met, not met, consultation (the alliance asks for no more),
        nonaggression (likewise) or undecided (the war is not in the file). It says what was owed, not what was done.

        Exit codes: 0 done, 2 wrong usage, 3 a file cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var (atop, wars) = (Options.Table("--atop", "Members of alliances, as ATOP publishes them", true), Options.Table("--wars", "Wars between states, as COW publishes them", true));
        var cases = Options.Table("--cases", "Wars and alliances: columns warid, cowwarid, atopid", true);
        var command = new Command("foederis", "Say which wars called which alliances up.") { atop, wars, cases };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(atop), parsed.GetRequiredValue(wars), parsed.GetRequiredValue(cases)));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string atop, string wars, string cases)
    {
        var problems = new List<Problem>();
        var alliances = AtopMembership.Read(atop, problems).ToLookup(membership => membership.Alliance);
        var belligerents = CowBelligerent.Read(wars, problems).ToLookup(belligerent => belligerent.War);
        var asked = WarAndAlliance.Read(cases, problems);
        terminal.Report(problems);
        if (problems.Count > 0)
            return ExitCode.Unusable;

        terminal.Output.WriteLine("warid,cowwarid,atopid,verdict");
        foreach (var row in asked)
        {
            var verdict = CasusFoederis.Judge([.. alliances[row.Alliance]], row.War is { } war ? [.. belligerents[war]] : []);
            terminal.Output.WriteLine($"{row.Name},{row.War},{row.Alliance},{EnumWords.Of(verdict)}");
        }

        return ExitCode.Done;
    }
}
