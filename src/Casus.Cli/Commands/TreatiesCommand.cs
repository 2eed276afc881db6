using System.CommandLine;
using Casus.Actors;
using Casus.Cli.Output;
using Casus.Treaties;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus treaties</c>: the treaties that answers are drawn from.</summary>
static class TreatiesCommand
{
    const string Examples = """
        Examples:
          casus treaties                            all that the data folder holds, by day of signature
          casus treaties --party PRK --in-force 2025-01-01

        Exit codes: 0 done, 1 no such party, 2 wrong usage, 3 the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var party = new Option<string?>("--party") { Description = "Only treaties of this state, by name or code", HelpName = "STATE" };
        var inForce = Options.Day("--in-force", "Only treaties in force on this day, and for --party, that bound it then");
        var command = new Command("treaties", "List the treaties that Casus reasons from.") { party, inForce };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(party), parsed.GetValue(inForce)));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string? party, LocalDate? inForce)
    {
        if (Learning.ReadActors(terminal) is not { } actors)
            return ExitCode.Unusable;

        State? state = null;
        if (party is not null && !actors.TryFindState(party, inForce, out state, out var problem))
            return terminal.Fail(problem, ExitCode.SomeRefused);

        var page = terminal.Page();
        var shown = Learning.ReadTreaties(terminal).Treaties.Where(treaty => IsAsked(treaty, state?.Code, inForce)).OrderBy(treaty => treaty.Signed).ToList();
        foreach (var treaty in shown)
            Write(page, treaty);
        page.Line($"{shown.Count} {(shown.Count == 1 ? "treaty" : "treaties")}; 'casus treaty ID' shows one in full.");
        return ExitCode.Done;
    }

    static bool IsAsked(Treaty treaty, ActorCode? party, LocalDate? day) =>
        (day is not { } on || treaty.Term.Contains(on))
        && (party is null || (day is { } then ? treaty.Binds(party, then) : treaty.Party(party) is not null));

    static void Write(Page page, Treaty treaty)
    {
        page.Item(treaty.Id, treaty.Title, 0, 24);
        page.Note($"{TreatyWords.Life(treaty)} · {TreatyWords.Parties(treaty)}", 24);
    }
}
