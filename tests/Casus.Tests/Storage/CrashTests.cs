using System.Diagnostics;
using Casus.Ledger;
using Casus.Storage;
using Xunit;

namespace Casus.Tests.Storage;

/// <summary>Another process (<c>tests/Casus.Crash</c>) holds the ledger and is killed at work.</summary>
public sealed class CrashTests : IDisposable
{
    const int RecordsPerDocument = 5;

    readonly TemporaryFolder folder = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_writer_that_is_killed_leaves_whole_documents_and_none_that_it_reported_is_lost()
    {
        var path = folder.File("ledger.duckdb");
        var chance = new Random(1914);
        var reported = 0;
        for (var run = 0; run < 4; run++)
        {
            using var writer = Start(path, $"run{run}");
            reported += await KillAfter(writer, commits: chance.Next(1, 60));

            using var ledger = Open(path);
            var verification = await ledger.VerifyAsync(5, Cancel);
            Assert.True(verification.IsSound, string.Join('\n', verification.Problems));
            Assert.True(verification.Documents >= reported, $"{reported} reported, {verification.Documents} kept");
            Assert.Equal(verification.Documents * RecordsPerDocument, verification.Records);
        }
    }

    [Fact]
    public async Task A_ledger_that_was_only_looked_at_after_the_kill_still_knows_its_documents()
    {
        var path = folder.File("ledger.duckdb");
        using (var writer = Start(path, "run"))
            await KillAfter(writer, commits: 20);
        using (var looked = Open(path))
            await looked.VerifyAsync(5, Cancel);

        using var ledger = Open(path);
        var first = await ledger.EntriesAsync(Cancel).Take(1 + RecordsPerDocument).ToListAsync(Cancel);
        var again = await ledger.AppendAsync(first[0].ReadDocument(), [.. first.Skip(1).Select(entry => entry.ReadRecord())], Cancel);

        Assert.IsType<Appended.AlreadyThere>(again);
    }

    [Fact]
    public async Task A_ledger_that_another_process_holds_is_a_problem()
    {
        var path = folder.File("ledger.duckdb");
        using var writer = Start(path, "held");
        await writer.StandardOutput.ReadLineAsync(Cancel);

        var opened = Ledgers.TryOpen(path, TimeProvider.System, out var ledger, out var problem);
        await Kill(writer);

        Assert.False(opened);
        Assert.Null(ledger);
        Assert.Equal("P513", problem?.Id);
    }

    static Process Start(string path, string name) => Process.Start(new ProcessStartInfo
    {
        FileName = Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Casus.Crash.dll"), path, name },
        RedirectStandardOutput = true,
    })!;

    static async Task<int> KillAfter(Process writer, int commits)
    {
        var read = 0;
        while (read < commits && await writer.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            Assert.Equal($"{read}", line);
            read++;
        }

        await Kill(writer);
        Assert.Equal(commits, read);
        return read;
    }

    static async Task Kill(Process writer)
    {
        writer.Kill();
        await writer.WaitForExitAsync(Cancel);
    }

    static ILedger Open(string path)
    {
        Assert.True(Ledgers.TryOpen(path, TimeProvider.System, out var ledger, out var problem), problem?.ToString());
        return ledger;
    }
}
