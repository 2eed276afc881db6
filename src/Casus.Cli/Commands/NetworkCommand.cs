using System.CommandLine;
using Casus.Actors;
using Casus.Datasets;
using Casus.Landscape.Networks;
using Casus.Problems;
using Casus.Time;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus network</c>: the network of states that owe each other defence, by the ledger of treaties or by the user's ATOP file.</summary>
static class NetworkCommand
{
    const string Examples = """
        Examples:
          casus network --on 2024-12-04
          casus network --from Russia --to USA
          casus network --on 1914-07-28 --powers AUH,DEU,FRA,GBR,ITA,RUS
          casus network --on 2018-12-31 --alliances atop5_1m.csv --format json

        Without --from, --to and --powers, paths are told between the permanent members of the Security Council.
        --undisputed leaves out promises of which it is open whether they bind.

        Exit codes: 0 done, 1 no such state, 2 wrong usage, 3 a file or the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var on = Options.Day("--on", "The day [default: today; with --alliances the last day that ATOP covers]");
        var alliances = Options.Table("--alliances", "Members of alliances, as ATOP publishes them, instead of the ledger of treaties", false);
        var from = new Option<string?>("--from") { Description = "Where the shortest path begins", HelpName = "STATE" };
        var to = new Option<string?>("--to") { Description = "Where it ends", HelpName = "STATE" };
        var powers = new Option<string?>("--powers") { Description = "States between which paths are told, divided by commas", HelpName = "STATES" };
        var undisputed = new Option<bool>("--undisputed") { Description = "Leave out promises that are disputed" };
        var format = Options.Format("text", "json");
        var command = new Command("network", "Show who is joined to whom by promises of defence.") { on, alliances, from, to, powers, undisputed, format };
        command.SetAction(parsed => Run(terminal, new Question(
            parsed.GetValue(on), parsed.GetValue(alliances), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(powers), parsed.GetValue(undisputed),
            parsed.GetRequiredValue(format) == "json")));
        Help.Add(command, Examples);
        return command;
    }

    sealed record Question(LocalDate? On, string? Alliances, string? From, string? To, string? Powers, bool Undisputed, bool IsJson);

    static int Run(Terminal terminal, Question question)
    {
        if ((question.From is null) != (question.To is null))
            return terminal.Fail(CliProblems.WrongUsage("Name both --from and --to", "network"), ExitCode.WrongUsage);
        if (Learning.ReadActors(terminal) is not { } actors)
            return ExitCode.Unusable;

        var on = question.On ?? (question.Alliances is null ? terminal.Today : AtopMembership.LastDay);
        var problems = new List<Problem>();
        var ties = question.Alliances is { } file ? OfAtop(file, on, actors, terminal.DataFolder, problems) : LedgerTies.On(on, Learning.ReadTreaties(terminal));
        var powers = Powers.Read(terminal.DataFolder, problems).On(on);
        if (problems.Count > 0)
        {
            terminal.Report(problems);
            return ExitCode.Unusable;
        }

        var asked = Asked(question, on, actors, powers, problems);
        if (problems.Count > 0)
        {
            terminal.Report(problems);
            return ExitCode.SomeRefused;
        }

        var network = new AllianceNetwork([.. ties.Where(tie => !(question.Undisputed && tie.Disputed))]);
        var report = NetworkReport.Of(on, question.Alliances is null ? "the ledger of treaties" : "the coding of ATOP", network, asked);
        Write(terminal, report, question);
        return ExitCode.Done;
    }

    static void Write(Terminal terminal, NetworkReport report, Question question)
    {
        if (question.IsJson)
            terminal.Output.WriteLine(NetworkJson.Write(report));
        else if (question.From is not null)
            terminal.Page().Write(NetworkText.Path(report.Paths[0]));
        else
            terminal.Page().Write(NetworkText.Write(report));
    }

    static IReadOnlyList<DefenceTie> OfAtop(string file, LocalDate on, ActorRegistry actors, string dataFolder, List<Problem> problems)
    {
        var memberships = AtopMembership.Read(file, on, problems);
        var guarantees = Guarantee.Read(dataFolder, problems);
        return problems.Count > 0 ? [] : AtopTies.During(DateRange.Between(on, on.PlusDays(1)), memberships, guarantees, new(actors.States));
    }

    static IReadOnlyList<(ActorCode From, ActorCode To)> Asked(Question question, LocalDate on, ActorRegistry actors, IReadOnlyList<ActorCode> powers, List<Problem> problems)
    {
        string[] names = question is { From: { } from, To: { } to } ? [from, to] : question.Powers?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var states = new List<ActorCode>();
        foreach (var name in names)
        {
            if (actors.TryFindState(name, on, out var state, out var problem))
                states.Add(state.Code);
            else
                problems.Add(problem);
        }

        return [.. Powers.Pairs(names.Length == 0 ? powers : [.. states.Distinct()])];
    }
}
