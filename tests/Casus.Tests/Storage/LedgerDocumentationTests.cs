using System.Diagnostics;
using System.Runtime.CompilerServices;
using Casus.Storage;
using Casus.Tests.Ledger;
using DuckDB.NET.Data;
using Xunit;

namespace Casus.Tests.Storage;

/// <summary>Runs the export and the program of <c>docs/ledger.md</c> as they stand there.</summary>
public sealed class LedgerDocumentationTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_documented_program_comes_to_the_same_head()
    {
        var path = folder.File("ledger.duckdb");
        Assert.True(Ledgers.TryOpen(path, TimeProvider.System, out var ledger, out _));
        string head;
        using (ledger)
        {
            var emoji = Sample.News("ü", "😀 Kim met Putin.");
            await ledger.AppendAsync([Sample.Reading("a1"), new(emoji, [Sample.MeetingAt(emoji, 3, "PRK", "RUS", null)])], Cancel);
            head = (await ledger.VerifyAsync(1, Cancel)).Head.Hash;
        }

        Assert.Equal($"4 entries, head {head}", await Check(path));
    }

    [Fact]
    public async Task The_documented_program_finds_a_changed_entry()
    {
        var path = folder.File("ledger.duckdb");
        Assert.True(Ledgers.TryOpen(path, TimeProvider.System, out var ledger, out _));
        using (ledger)
            await ledger.AppendAsync([Sample.Reading("a1")], Cancel);

        Execute(path, "UPDATE entries SET payload = replace(payload, 'name', 'Name') WHERE number = 2");
        Assert.Contains("entry 2 is not what was sealed", await Check(path), StringComparison.Ordinal);
    }

    async Task<string> Check(string ledger)
    {
        var export = folder.File("entries.jsonl");
        Execute(ledger, Block("sql").Replace("entries.jsonl", export, StringComparison.Ordinal));
        await File.WriteAllTextAsync(folder.File("check.py"), Block("python"), Cancel);

        using var python = Python();
        Assert.SkipUnless(python is not null, "python3 is not installed");
        await using (var input = python!.StandardInput)
            await input.WriteAsync(await File.ReadAllTextAsync(export, Cancel));
        var errors = python.StandardError.ReadToEndAsync(Cancel);
        return (await python.StandardOutput.ReadToEndAsync(Cancel) + await errors).Trim();
    }

    Process? Python()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", [folder.File("check.py")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    static string Block(string language, [CallerFilePath] string here = "")
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/ledger.md"));
        return page.Split($"```{language}\n")[1].Split("```")[0];
    }

    static void Execute(string path, string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
