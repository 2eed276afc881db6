using System.Diagnostics;
using System.Text.Json;
using Casus.Cli;
using Xunit;

namespace Casus.Tests.Cli;

/// <summary><c>casus read</c> as a process of its own, killed at work.</summary>
public sealed class KilledTests : IDisposable
{
    const int Documents = 400;

    readonly Sources.TemporaryFolder folder = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_printed_before_the_kill_is_kept_and_the_run_can_be_repeated()
    {
        var news = folder.Write("news.jsonl", string.Concat(Enumerable.Range(0, Documents).Select(Line)));
        using (var reading = Start("read", news, "--ledger", folder["ledger.duckdb"], "--format", "jsonl"))
        {
            await reading.StandardOutput.ReadLineAsync(Cancel);
            reading.Kill();
            await reading.WaitForExitAsync(Cancel);
        }

        var killed = await Run.Casus("verify", "--ledger", folder["ledger.duckdb"]);
        Assert.Equal(ExitCode.Done, killed.Code);
        Assert.False(killed.OutputLines[1].StartsWith("0 documents", StringComparison.Ordinal), killed.Output);

        await Run.Casus("read", news, "--ledger", folder["ledger.duckdb"], "--format", "jsonl");
        var repeated = await Run.Casus("verify", "--ledger", folder["ledger.duckdb"]);
        Assert.Equal(ExitCode.Done, repeated.Code);
        Assert.StartsWith($"{Documents} documents, ", repeated.OutputLines[1], StringComparison.Ordinal);
    }

    static string Line(int number) =>
        JsonSerializer.Serialize(new { id = $"d{number}", date = "2024-06-20", text = $"Russia attacked Ukraine. It was report {number}." }) + "\n";

    static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Casus.Cli.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
