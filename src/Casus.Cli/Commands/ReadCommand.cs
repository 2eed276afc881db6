using System.CommandLine;
using Casus.Cli.Reading;
using Casus.Ledger;
using Casus.Pipeline;
using Casus.Sources;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus read</c>: texts in, records out, and into the ledger.</summary>
static class ReadCommand
{
    const string StandardInput = "-";

    const string Examples = """
        Examples:
          casus read samples/                                  read a folder into ./casus.duckdb and show what was found
          casus read --date 2024-06-19 article.txt             a text whose day of publication it does not say itself
          casus read --format jsonl news.jsonl > records.jsonl
          cat news.jsonl | casus read --format jsonl - | wc -l  a filter: from standard input, no ledger unless one is named

        Reading the same document twice adds nothing. One bad document does not stop the others.
        Exit codes: 0 done, 1 some input was refused, 2 wrong usage, 3 ledger or data cannot be used, 130 interrupted.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files (.txt .md .html .json .jsonl), folders with all below them, or - for standard input",
        };
        var (format, ledger, threads) = (Options.Format("text", "jsonl"), Options.Ledger(), Options.Threads());
        var date = Options.Day("--date", "Day of publication of documents that have none of their own");
        var noLedger = new Option<bool>("--no-ledger") { Description = "Keep nothing. So it is too for '--format jsonl -' without --ledger" };
        var command = new Command("read", "Read news into the ledger: events and agreements, each with its quote.")
        {
            paths, format, date, ledger, noLedger, threads,
        };
        command.SetAction((parsed, cancel) =>
        {
            var request = new Request(
                parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format) == "jsonl", parsed.GetValue(date), parsed.GetRequiredValue(threads), null);
            var isKept = !parsed.GetValue(noLedger) && !(request.IsFilter && parsed.GetResult(ledger) is null or { Implicit: true });
            return RunAsync(terminal, isKept ? request with { Ledger = parsed.GetRequiredValue(ledger) } : request, cancel);
        });
        Help.Add(command, Examples);
        return command;
    }

    /// <param name="Ledger">Null to keep nothing.</param>
    internal sealed record Request(IReadOnlyList<string> Paths, bool IsJson, LocalDate? Published, int Threads, string? Ledger)
    {
        public bool IsFilter => IsJson && Paths is [StandardInput];
    }

    internal static async Task<int> RunAsync(Terminal terminal, Request request, CancellationToken cancel)
    {
        ILedger? ledger = null;
        if (request.Ledger is { } path)
        {
            (ledger, var problem) = Stores.Open(path, terminal.Clock);
            if (problem is not null)
                return terminal.Fail(problem, ExitCode.Unusable);
        }

        using (ledger)
            return await RunAsync(terminal, request, ledger, cancel);
    }

    static async Task<int> RunAsync(Terminal terminal, Request request, ILedger? ledger, CancellationToken cancel)
    {
        if (Learning.Read(terminal) is not { } knowledge)
            return ExitCode.Unusable;

        IRecordWriter writer = request.IsJson ? new JsonLinesWriter(terminal.Output) : new TextWriterOfRecords(terminal.Page());
        var run = new ReadingRun(terminal, new ReadingPipeline(knowledge), ledger, writer, request.Threads, request.Published);
        var tally = await run.RunAsync(new SourceReader(terminal.Input).Read(request.Paths), cancel);
        if (cancel.IsCancellationRequested)
        {
            await terminal.Errors.WriteLineAsync(
                ledger is null ? "Interrupted." : $"Interrupted; the documents counted above are kept in {request.Ledger}. Run it again to go on.");
            return ExitCode.Interrupted;
        }

        return tally.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
