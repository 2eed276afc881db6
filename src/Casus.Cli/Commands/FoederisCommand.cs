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
          casus foederis --wars Inter-StateWarData.csv --honoured replication.csv

        cases.csv has warid (any number), cowwarid (COW's) and atopid. The verdict is met, not met, consultation (the alliance asks for no more),
        nonaggression (likewise) or undecided (the war is not in the file). It says what was owed, not what was done.

        --honoured counts, from the cases of Berkemeier and Fuhrmann (2018), how many alliances that a war called up were honoured: by kind of
        duty, before 1945 and since. A case counts under each kind that its alliance has.

        Exit codes: 0 done, 2 wrong usage, 3 a file cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var (atop, wars) = (Options.Table("--atop", "Members of alliances, as ATOP publishes them", false), Options.Table("--wars", "Wars between states, as COW publishes them", true));
        var cases = Options.Table("--cases", "Wars and alliances: columns warid, cowwarid, atopid", false);
        var honoured = Options.Table("--honoured", "Cases of Berkemeier and Fuhrmann: columns cowwarid, warname, honorLLM, violateLLM, defense, offense, neutral, nonagg", false);
        var command = new Command("foederis", "Say which wars called which alliances up, or count how many were honoured.") { atop, wars, cases, honoured };
        command.SetAction(parsed => (parsed.GetValue(atop), parsed.GetValue(cases), parsed.GetValue(honoured)) switch
        {
            ({ } members, { } asked, null) => Run(terminal, members, parsed.GetRequiredValue(wars), asked),
            (null, null, { } outcomes) => Count(terminal, parsed.GetRequiredValue(wars), outcomes),
            _ => terminal.Fail(CliProblems.WrongUsage("Give --atop and --cases, or --honoured", "foederis"), ExitCode.WrongUsage),
        });
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

    static int Count(Terminal terminal, string wars, string honoured)
    {
        var problems = new List<Problem>();
        var belligerents = CowBelligerent.Read(wars, problems);
        var outcomes = AllianceOutcome.Read(honoured, problems);
        terminal.Report(problems);
        if (problems.Count > 0)
            return ExitCode.Unusable;

        terminal.Output.WriteLine("kind,period,honoured,called");
        foreach (var count in HonourCounts.Of(outcomes, belligerents))
            terminal.Output.WriteLine($"{count.Kind},{count.Period},{count.Honoured},{count.Called}");
        return ExitCode.Done;
    }
}
