using Casus.Ledger;
using Casus.Storage;
using Casus.Tests.Ledger;
using DuckDB.NET.Data;
using Xunit;

namespace Casus.Tests.Storage;

/// <summary>Someone with the file and SQL changes what was written. Entries 1, 3 and 5 are documents, 2, 4 and 6 records.</summary>
public sealed class TamperingTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("UPDATE entries SET payload = replace(payload, 'name', 'Name') WHERE number = 4", "P532 entry 4", "P534 entry 4")]
    [InlineData("UPDATE entries SET payload = replace(payload, 'It rained', 'It snowed') WHERE number = 5", "P532 entry 5", "P535 entry 5")]
    [InlineData("UPDATE entries SET payload = payload || ' ' WHERE number = 3", "P532 entry 3")]
    [InlineData("UPDATE entries SET payload = '{' WHERE number = 4", "P532 entry 4", "P535 entry 4", "P537 entry 4")]
    [InlineData("UPDATE entries SET hash = previous WHERE number = 4", "P532 entry 4", "P531 entry 5")]
    [InlineData("UPDATE entries SET recorded = recorded - INTERVAL 1 DAY WHERE number = 4", "P533 entry 4", "P532 entry 4")]
    [InlineData("UPDATE entries SET document = 'a3' WHERE number = 4", "P532 entry 4", "P536 entry 4")]
    [InlineData("DELETE FROM entries WHERE number IN (3, 4)", "P530 entry 5", "P531 entry 5", "P537 entry 3")]
    [InlineData("UPDATE entries SET number = 9 WHERE number = 4", "P530 entry 5", "P531 entry 5", "P530 entry 9")]
    [InlineData("UPDATE entries SET actors = [] WHERE number = 4", "P537 entry 4")]
    [InlineData("UPDATE entries SET occurred_from = NULL WHERE number = 4", "P537 entry 4")]
    [InlineData("UPDATE entries SET version = 1 WHERE number = 4", "P537 entry 4")]
    [InlineData("UPDATE documents SET key = '' WHERE number = 3", "P537 entry 3")]
    [InlineData("UPDATE documents SET title = 'Another' WHERE number = 3", "P537 entry 3")]
    [InlineData("UPDATE documents SET records = 0 WHERE number = 3", "P537 entry 3")]
    [InlineData("DELETE FROM documents WHERE number = 3", "P537 entry 3")]
    [InlineData("INSERT INTO documents SELECT * REPLACE (99 AS number) FROM documents WHERE number = 3", "P537 entry 99")]
    public async Task Verification_names_the_entry_that_was_changed(string sql, params string[] expected)
    {
        var verification = await VerifyAfter(sql, most: 20);
        var found = verification.Problems.Select(problem => $"{problem.Id} {problem.Message}").ToList();
        Assert.All(expected, wanted => Assert.Contains(found, message => Names(message, wanted)));
    }

    [Fact]
    public async Task A_row_that_was_only_moved_is_still_sound()
    {
        var verification = await VerifyAfter("CREATE TABLE kept AS FROM entries; DELETE FROM entries; INSERT INTO entries FROM kept ORDER BY number DESC; DROP TABLE kept", 20);
        Assert.True(verification.IsSound, string.Join('\n', verification.Problems));
    }

    [Fact]
    public async Task Only_the_first_problems_are_told_and_all_are_counted()
    {
        var verification = await VerifyAfter("UPDATE entries SET payload = payload || ' '", most: 2);
        Assert.Equal(2, verification.Problems.Count);
        Assert.Equal(9, verification.Faults); // six broken seals, and three ids that no longer follow
    }

    [Fact]
    public async Task Entries_cut_off_the_end_show_in_the_head_alone()
    {
        var whole = await VerifyAfter("SELECT 1", most: 1);
        var cut = await VerifyAfter("DELETE FROM entries WHERE number > 4; DELETE FROM documents WHERE number > 4", most: 1);
        Assert.True(cut.IsSound);
        Assert.Equal((6, 4), (whole.Head.Number, cut.Head.Number));
    }

    static bool Names(string message, string wanted)
    {
        var (id, entry) = (wanted[..4], wanted[5..]);
        return message.StartsWith(id, StringComparison.Ordinal) && message.Contains(entry, StringComparison.OrdinalIgnoreCase);
    }

    async Task<Verification> VerifyAfter(string sql, int most)
    {
        var path = folder.File($"{Guid.CreateVersion7()}.duckdb");
        using (var ledger = Open(path))
        {
            await ledger.AppendAsync(
                [Sample.Reading("a1"), Sample.Reading("a2"), Sample.Reading("a3", "Kim met Putin. It rained.")], Cancel);
        }

        using (var connection = new DuckDBConnection($"Data Source={path}"))
        {
            await connection.OpenAsync(Cancel);
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(Cancel);
        }

        using var tampered = Open(path);
        return await tampered.VerifyAsync(most, Cancel);
    }

    static ILedger Open(string path)
    {
        Assert.True(Ledgers.TryOpen(path, TimeProvider.System, out var ledger, out var problem), problem?.ToString());
        return ledger;
    }
}
