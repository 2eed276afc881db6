using System.CommandLine;
using Casus.Cli.Reading;
using Casus.Ledger;
using Casus.Pipeline;
using Casus.Sources;

namespace Casus.Cli.Commands;

/// <summary><c>casus demo</c>: the samples read, a brief of a pair, an answer, and the page.</summary>
static class DemoCommand
{
    const string Pair = "RUS-PRK";
    const string Attack = "USA attacks PRK";

    const string Examples = """
        Examples:
          casus demo                                in a ledger that goes when you stop it
          casus demo --no-serve --ledger demo.duckdb
        """;

    public static Command Create(Terminal terminal)
    {
        var ledger = new Option<string?>("--ledger") { Description = "Keep the ledger in this file [default: a temporary one]", HelpName = "FILE" };
        var noServe = new Option<bool>("--no-serve") { Description = "Stop after the brief and the answer; do not open a page" };
        var command = new Command("demo", "Read the samples, show a brief, answer a question, serve the page.") { ledger, noServe };
        command.SetAction((parsed, cancel) => RunAsync(terminal, parsed.GetValue(ledger), parsed.GetValue(noServe) ? null : terminal.Serve, cancel));
        Help.Add(command, Examples);
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string? path, ServingStep? serve, CancellationToken cancel)
    {
        if (Learning.Read(terminal) is not { } knowledge)
            return ExitCode.Unusable;
        if (path is not null)
            return await PlayAsync(terminal, path, knowledge, serve, cancel);

        var folder = Directory.CreateTempSubdirectory("casus-demo-");
        try
        {
            return await PlayAsync(terminal, Path.Combine(folder.FullName, Options.DefaultLedger), knowledge, serve, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<int> PlayAsync(Terminal terminal, string path, Knowledge knowledge, ServingStep? serve, CancellationToken cancel)
    {
        Announce(terminal, "casus read samples/");
        if (await WithLedgerAsync(terminal, path, ledger => ReadAsync(terminal, ledger, knowledge, cancel)) is not ExitCode.Done and var unread)
            return unread;

        Announce(terminal, $"casus show {Pair}");
        if (await ShowCommand.RunAsync(terminal, Pair, "text", path, cancel) is not ExitCode.Done and var unknown)
            return unknown;

        Announce(terminal, $"casus if \"{Attack}\"");
        if (IfCommand.Answer(terminal, new(Attack, terminal.Today, null, [], new(null, [], []), false), new(null, null, false, "text")) is not ExitCode.Done and var unanswered)
            return unanswered;

        await terminal.Output.FlushAsync(CancellationToken.None);
        return serve is null ? ExitCode.Done : await WithLedgerAsync(terminal, path, ledger => serve(ledger, knowledge, terminal, cancel));
    }

    static async Task<int> WithLedgerAsync(Terminal terminal, string path, Func<ILedger, Task<int>> use)
    {
        var (ledger, problem) = Stores.Open(path, terminal.Clock);
        if (problem is not null)
            return terminal.Fail(problem, ExitCode.Unusable);
        using (ledger)
            return await use(ledger!);
    }

    static async Task<int> ReadAsync(Terminal terminal, ILedger ledger, Knowledge knowledge, CancellationToken cancel)
    {
        var run = new ReadingRun(terminal, new ReadingPipeline(knowledge), ledger, new SilentWriter(), Environment.ProcessorCount, null);
        var tally = await run.RunAsync(new SourceReader().Read(Samples(terminal)), cancel);
        return cancel.IsCancellationRequested ? ExitCode.Interrupted : tally.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    /// <summary>The articles; the folder's README is not one.</summary>
    static IEnumerable<string> Samples(Terminal terminal) =>
        Directory.GetFiles(Path.Combine(terminal.Installation, "samples"), "*.txt").Order(StringComparer.Ordinal);

    static void Announce(Terminal terminal, string command)
    {
        var page = terminal.Page();
        page.Blank();
        page.Section($"$ {command}");
        page.Blank();
    }
}
