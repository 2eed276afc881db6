using System.CommandLine;
using Casus.Cli.Briefs;
using Casus.Cli.Output;
using Casus.Ledger;
using Casus.Lexicons;
using Casus.Pipeline;

namespace Casus.Cli.Commands;

/// <summary><c>casus why</c>: how a record of a ledger came to be, from its text read again.</summary>
static class WhyCommand
{
    const string Examples = """
        Examples:
          casus why e:c68f2274                       the beginning of an id will do; 'casus read' and 'casus show' print it
          casus why e:c68f2274 --format json
          casus why e:fe2a2f93 --lexicon my-rules.yaml   a record that a rule of your own made

        Shows the record, the line of the lexicon that made it, and the explanation of its sentences as 'casus explain' gives it, read from the text
        that the ledger keeps. Where today's Casus reads another record there, it says so.
        Exit codes: 0 done, 1 there is no such record, 2 wrong usage, 3 ledger, data or lexicon cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("RECORD") { Description = "Id of a record, or the beginning of one" };
        var (ledger, lexicons, format) = (Options.Ledger(), Options.Lexicons(), Options.Format("text", "json"));
        var command = new Command("why", "Explain a record of the ledger: its rule, its path, its actors, from its text read again.") { id, ledger, lexicons, format };
        command.SetAction((parsed, cancel) => RunAsync(
            terminal, parsed.GetRequiredValue(id).Trim(), parsed.GetRequiredValue(ledger), parsed.GetRequiredValue(lexicons), parsed.GetRequiredValue(format) == "json", cancel));
        Help.Add(command, Examples);
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string asked, string path, IReadOnlyList<string> lexicons, bool isJson, CancellationToken cancel)
    {
        var (ledger, problem) = Stores.OpenExisting(path, terminal.Clock);
        if (problem is not null)
            return terminal.Fail(problem, ExitCode.Unusable);

        using (ledger)
            return await RunAsync(terminal, asked, ledger!, path, lexicons, isJson, cancel);
    }

    static async Task<int> RunAsync(Terminal terminal, string asked, ILedger ledger, string path, IReadOnlyList<string> lexicons, bool isJson, CancellationToken cancel)
    {
        var (found, problem) = await RecordSearch.FindAsync(ledger, asked, path, cancel);
        if (found is null)
            return terminal.Fail(problem!, ExitCode.SomeRefused);
        if (Learning.Read(terminal, lexicons) is not { } knowledge)
            return ExitCode.Unusable;

        var source = RuleSource.Find(Path.Combine(terminal.DataFolder, "lexicons", knowledge.Lexicon.Language), lexicons, found.Record.Rule);
        var explanation = new ReadingPipeline(knowledge).Explain(found.Document, sentence => Reason.IsOf(found, sentence));
        var reason = new Reason(found, source, explanation);
        if (isJson)
            terminal.Output.WriteLine(ReasonJson.Write(reason));
        else
            ReasonText.Write(terminal.Page(), reason);
        return ExitCode.Done;
    }
}
