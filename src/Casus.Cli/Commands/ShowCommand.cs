using System.CommandLine;
using Casus.Cli.Briefs;
using Casus.Ledger;

namespace Casus.Cli.Commands;

/// <summary><c>casus show</c>: what the ledger knows of somebody or something, every line cited.</summary>
static class ShowCommand
{
    const string Examples = """
        Examples:
          casus show RUS-PRK                        a pair of actors, by code
          casus show Russia and North Korea         the same by name
          casus show NATO --format md > brief.md    one actor, as Markdown
          casus show samples/2024-03-07-sweden-joins-nato.txt
          casus show 16c9a6da43f8                   a document by the beginning of its hash

        Exit codes: 0 done, 1 nothing is known of it, 2 wrong usage, 3 ledger or data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var subject = new Argument<string[]>("SUBJECT")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "An actor (RUS, Russia, NATO), a pair (RUS-PRK, Russia and North Korea), a document's id or its file",
        };
        var (format, ledger) = (Options.Format("text", "json", "md"), Options.Ledger());
        var command = new Command("show", "Show a cited brief of an actor, a pair of actors or a document.") { subject, format, ledger };
        command.SetAction((parsed, cancel) => RunAsync(
            terminal, string.Join(' ', parsed.GetRequiredValue(subject)), parsed.GetRequiredValue(format), parsed.GetRequiredValue(ledger), cancel));
        Help.Add(command, Examples);
        return command;
    }

    internal static async Task<int> RunAsync(Terminal terminal, string asked, string format, string path, CancellationToken cancel)
    {
        var (ledger, problem) = Stores.OpenExisting(path, terminal.Clock);
        if (problem is not null)
            return terminal.Fail(problem, ExitCode.Unusable);

        using (ledger)
            return await RunAsync(terminal, asked, format, ledger!, path, cancel);
    }

    static async Task<int> RunAsync(Terminal terminal, string asked, string format, ILedger ledger, string path, CancellationToken cancel)
    {
        if ((await ledger.CountAsync(cancel)).Documents == 0)
            return terminal.Fail(CliProblems.EmptyLedger(path), ExitCode.SomeRefused);
        if (Learning.ReadActors(terminal) is not { } actors)
            return ExitCode.Unusable;

        var (subject, problem) = await new SubjectFinder(actors, ledger, path).FindAsync(asked, cancel);
        if (problem is not null)
            return terminal.Fail(problem, ExitCode.SomeRefused);

        var brief = await Brief.OfAsync(subject!, ledger, cancel);
        if (brief.Records.Count == 0 && subject is not Subject.Text)
            return terminal.Fail(CliProblems.NothingKnown(subject!.Name, path), ExitCode.SomeRefused);

        Write(terminal, brief, format);
        return ExitCode.Done;
    }

    static void Write(Terminal terminal, Brief brief, string format)
    {
        if (format == "json")
            terminal.Output.WriteLine(BriefJson.Write(brief));
        else if (format == "md")
            BriefMarkdown.Write(terminal.Output, brief);
        else
            BriefText.Write(terminal.Page(), brief);
    }
}
