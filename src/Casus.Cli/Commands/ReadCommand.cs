using System.CommandLine;
using Casus.Cli.Fetching;
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
          casus read saved-page.html                           a page of a paper, without the page around the report
          casus read --dates saved-page.html                   and every date that it gives, with the one that was taken
          casus read news.rss                                  a feed, RSS or Atom: each item is a document
          casus read https://example.org/2024/06/19/report     a page or feed from the web; docs/sources.md says what is sent
          casus read crawl.warc.gz                             a web archive: each page in it is a document
          casus read communique.pdf                            a PDF file that has letters, in reading order
          casus read --language en names.txt                   a text that is taken for another language, and is English
          casus read --lexicon my-rules.yaml article.txt       with event rules of your own; docs/lexicon-format.md shows one
          casus read --format jsonl news.jsonl > records.jsonl
          casus read --as treaty charter.txt                   propose a file of data/treaties from a treaty's text, to be checked
          cat news.jsonl | casus read --format jsonl - | wc -l  a filter: from standard input, no ledger unless one is named

        Reading the same document twice adds nothing. One bad document does not stop the others.
        Exit codes: 0 done, 1 some input was refused, 2 wrong usage, 3 ledger or data cannot be used, 130 interrupted.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files (.txt .md .html .json .jsonl .rss .atom .xml .warc .warc.gz .pdf), folders with all below them, addresses (https://…), or - for standard input",
        };
        var (format, ledger, threads) = (Options.Format("text", "jsonl"), Options.Ledger(), Options.Threads());
        var date = Options.Day("--date", "Day of publication of documents that have none of their own");
        var noLedger = new Option<bool>("--no-ledger") { Description = "Keep nothing. So it is too for '--format jsonl -' without --ledger" };
        var dates = new Option<bool>("--dates") { Description = "Show every date that a document gives, where it stands, and which one is taken" };
        var language = new Option<string?>("--language") { Description = "The language of all that is read, whatever it says of itself or looks like", HelpName = "en" };
        language.AcceptOnlyFromAmong("en");
        var kind = new Option<string>("--as") { Description = "What the texts are; of a treaty, a draft of its file is written, and nothing is kept", DefaultValueFactory = _ => "news", HelpName = "news|treaty" };
        kind.AcceptOnlyFromAmong("news", "treaty");
        var lexicons = Options.Lexicons();
        var output = new Option<string?>("--output") { Description = "With --as treaty: the file to write instead of standard output", HelpName = "FILE" };
        var command = new Command("read", "Read news into the ledger: events, agreements, commitments, flows, claims and more, each with its quote.")
        {
            paths, kind, output, format, date, dates, language, lexicons, ledger, noLedger, threads,
        };
        command.SetAction((parsed, cancel) =>
        {
            var request = new Request(
                parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format) == "jsonl", parsed.GetValue(date), parsed.GetRequiredValue(threads), null)
            {
                ShowsDates = parsed.GetValue(dates),
                IsEnglish = parsed.GetValue(language) is not null,
                Lexicons = parsed.GetRequiredValue(lexicons),
            };
            if (parsed.GetValue(kind) == "treaty")
                return DraftAsync(terminal, request, parsed.GetValue(output), cancel);
            var isKept = !parsed.GetValue(noLedger) && !(request.IsFilter && parsed.GetResult(ledger) is null or { Implicit: true });
            return RunAsync(terminal, isKept ? request with { Ledger = parsed.GetRequiredValue(ledger) } : request, cancel);
        });
        Help.Add(command, Examples);
        return command;
    }

    /// <param name="Ledger">Null to keep nothing.</param>
    internal sealed record Request(IReadOnlyList<string> Paths, bool IsJson, LocalDate? Published, int Threads, string? Ledger)
    {
        public bool ShowsDates { get; init; }

        public bool IsEnglish { get; init; }

        public IReadOnlyList<string> Lexicons { get; init; } = [];

        public bool IsFilter => IsJson && Paths is [StandardInput];
    }

    static async Task<int> DraftAsync(Terminal terminal, Request request, string? output, CancellationToken cancel)
    {
        if (Learning.Read(terminal, request.Lexicons) is not { } knowledge)
            return ExitCode.Unusable;
        using var fetcher = new WebFetcher(FetchLimits.Usual, terminal.Clock, terminal.IsAllowed, cancel);
        return await new TreatyDrafting(terminal, knowledge, request.Published).RunAsync(Reader(terminal, request, knowledge, fetcher).Read(request.Paths), output, cancel);
    }

    static SourceReader Reader(Terminal terminal, Request request, Knowledge knowledge, WebFetcher fetcher) =>
        new(terminal.Input) { Detector = knowledge.Languages, IsEnglish = request.IsEnglish, Fetch = fetcher.Fetch };

    internal static async Task<int> RunAsync(Terminal terminal, Request request, CancellationToken cancel)
    {
        // Before a ledger is opened, which makes its file: a lexicon that cannot be read must leave nothing behind.
        if (Learning.Read(terminal, request.Lexicons) is not { } knowledge)
            return ExitCode.Unusable;

        ILedger? ledger = null;
        if (request.Ledger is { } path)
        {
            (ledger, var problem) = Stores.Open(path, terminal.Clock);
            if (problem is not null)
                return terminal.Fail(problem, ExitCode.Unusable);
        }

        using (ledger)
            return await RunAsync(terminal, request, knowledge, ledger, cancel);
    }

    static async Task<int> RunAsync(Terminal terminal, Request request, Knowledge knowledge, ILedger? ledger, CancellationToken cancel)
    {
        IRecordWriter writer = request.IsJson ? new JsonLinesWriter(terminal.Output) : new TextWriterOfRecords(terminal.Page(), request.ShowsDates);
        var run = new ReadingRun(terminal, new ReadingPipeline(knowledge), ledger, writer, request.Threads, request.Published);
        using var fetcher = new WebFetcher(FetchLimits.Usual, terminal.Clock, terminal.IsAllowed, cancel);
        var tally = await run.RunAsync(Reader(terminal, request, knowledge, fetcher).Read(request.Paths), cancel);
        if (cancel.IsCancellationRequested)
        {
            await terminal.Errors.WriteLineAsync(
                ledger is null ? "Interrupted." : $"Interrupted; the documents counted above are kept in {request.Ledger}. Run it again to go on.");
            return ExitCode.Interrupted;
        }

        return tally.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
