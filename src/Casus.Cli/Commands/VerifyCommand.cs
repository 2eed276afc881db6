using System.CommandLine;
using Casus.Cli.Output;
using Casus.Ledger;

namespace Casus.Cli.Commands;

/// <summary><c>casus verify</c>: the chain, the ids and every quote, computed again.</summary>
static class VerifyCommand
{
    /// <summary>Faults that are told one by one.</summary>
    const int Most = 20;

    const string Examples = """
        Examples:
          casus verify                              ./casus.duckdb
          casus verify --ledger archive/2024.duckdb && echo sound

        Note the head that it prints: entries cut off the end of a ledger show only by another head.
        Exit codes: 0 sound, 3 not sound or not usable.
        """;

    public static Command Create(Terminal terminal)
    {
        var ledger = Options.Ledger();
        var command = new Command("verify", "Recompute a ledger's chain of hashes and look up every quote in its document.") { ledger };
        command.SetAction((parsed, cancel) => RunAsync(terminal, parsed.GetRequiredValue(ledger), cancel));
        Help.Add(command, Examples);
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string path, CancellationToken cancel)
    {
        var (ledger, problem) = Stores.OpenExisting(path, terminal.Clock);
        if (problem is not null)
            return terminal.Fail(problem, ExitCode.Unusable);

        using (ledger)
            return Tell(terminal, path, await ledger!.VerifyAsync(Most, cancel));
    }

    static int Tell(Terminal terminal, string path, Verification seen)
    {
        terminal.Report(seen.Problems);
        terminal.Output.WriteLine(Printable.Line($"{path} {(seen.IsSound ? "is sound" : "is NOT sound")}."));
        terminal.Output.WriteLine(
            $"{RecordKinds.Counted(seen.Documents, "document")}, {RecordKinds.Counted(seen.Records, "record")}, {RecordKinds.Counted(seen.Faults, "fault")}.");
        terminal.Output.WriteLine($"Head: entry {seen.Head.Number}, {seen.Head.Hash}");
        return seen.IsSound ? ExitCode.Done : ExitCode.Unusable;
    }
}
