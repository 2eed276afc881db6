using Casus.Ledger;
using Casus.Problems;
using Casus.Storage;
using Casus.Tests.Ledger;
using DuckDB.NET.Data;
using Xunit;

namespace Casus.Tests.Storage;

public sealed class LedgersTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_ledger_that_was_closed_opens_with_what_it_held()
    {
        var path = folder.File("a.duckdb");
        using (var ledger = Open(path))
            await ledger.AppendAsync([Sample.Reading("a1")], Cancel);

        using var again = Open(path);
        Assert.Equal([new Appended.AlreadyThere(1), new Appended.Added(3, 1)], await again.AppendAsync([Sample.Reading("a1"), Sample.Reading("a2")], Cancel));
        Assert.True((await again.VerifyAsync(1, Cancel)).IsSound);
    }

    [Fact]
    public void Memory_is_a_ledger_without_a_file() => Assert.IsType<MemoryLedger>(Open(Ledgers.Memory));

    [Fact]
    public void A_missing_folder_is_a_problem() => Assert.Equal("P510", Refusal(folder.File("none/a.duckdb")).Id);

    [Fact]
    public void Another_kind_of_file_is_a_problem()
    {
        var path = folder.File("notes.txt");
        File.WriteAllText(path, new string('x', 10_000));
        Assert.Equal("P511", Refusal(path).Id);
        Assert.Equal(10_000, new FileInfo(path).Length);
    }

    [Fact]
    public void Another_database_is_a_problem()
    {
        var path = folder.File("other.duckdb");
        Execute(path, "CREATE TABLE sales (amount INTEGER)");
        Assert.Equal("P512", Refusal(path).Id);
    }

    [Fact]
    public void A_newer_schema_is_a_problem()
    {
        var path = folder.File("newer.duckdb");
        Open(path).Dispose();
        Execute(path, "UPDATE ledger_schema SET version = 99");
        Assert.Equal("P514", Refusal(path).Id);
    }

    [Fact]
    public void A_folder_is_a_problem()
    {
        var problem = Refusal(Directory.CreateDirectory(folder.File("ledgers")).FullName);
        Assert.Equal("P515", problem.Id);
    }

    [Theory]
    [InlineData("mysql://localhost/casus")]
    [InlineData("")]
    public void What_names_no_file_and_no_known_store_is_a_problem(string where) => Assert.Equal("P516", Refusal(where).Id);

    [Fact]
    public void Signs_that_mean_something_in_settings_are_plain_in_a_path()
    {
        var path = folder.File("a;b=c 'd'.duckdb");
        Open(path).Dispose();
        Assert.True(File.Exists(path));
    }

    static ILedger Open(string path)
    {
        Assert.True(Ledgers.TryOpen(path, TimeProvider.System, out var ledger, out var problem), problem?.ToString());
        return ledger;
    }

    static Problem Refusal(string path)
    {
        Assert.False(Ledgers.TryOpen(path, TimeProvider.System, out _, out var problem));
        return problem;
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
