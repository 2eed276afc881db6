using System.Data.Common;
using System.Runtime.CompilerServices;
using Casus.Ledger;
using DuckDB.NET.Data;
using NodaTime;

namespace Casus.Storage.DuckDb;

/// <summary>A ledger in one DuckDB file, which this process holds alone.</summary>
/// <remarks>DuckDB works in the caller's thread: a task that this class returns has mostly run when it is returned.</remarks>
public sealed class DuckDbLedger : ILedger
{
    /// <summary>Entries read at once when the whole chain is walked.</summary>
    const int Stretch = 1000;

    readonly DuckDBConnection writer;
    readonly TimeProvider clock;
    readonly SemaphoreSlim writing = new(1);

    /// <param name="writer">Open, with the latest schema. The ledger closes it.</param>
    internal DuckDbLedger(DuckDBConnection writer, TimeProvider clock) => (this.writer, this.clock) = (writer, clock);

    public async Task<IReadOnlyList<Appended>> AppendAsync(IReadOnlyList<Reading> readings, CancellationToken cancel)
    {
        var admissions = readings.Select(Admission.Of).ToList();
        await writing.WaitAsync(cancel);
        try
        {
            return Append(admissions);
        }
        finally
        {
            writing.Release();
        }
    }

    public IAsyncEnumerable<Entry> ReadAsync(LedgerQuery query, CancellationToken cancel)
    {
        var sql = QuerySql.Of(query);
        return StreamAsync(sql.Text, sql.Parameters, Rows.Entry, cancel);
    }

    public IAsyncEnumerable<Entry> EntriesAsync(CancellationToken cancel) => WalkAsync(Rows.EntryColumns, "entries e", Rows.Entry, cancel);

    public IAsyncEnumerable<DocumentListing> DocumentsAsync(Instant? asOf, CancellationToken cancel) => StreamAsync(
        $"SELECT {Rows.ListingColumns} FROM documents d WHERE d.number IN ({QuerySql.HoldingAt(asOf)}) ORDER BY d.number",
        asOf is { } time ? [("as_of", time.ToDateTimeUtc())] : [],
        row => Rows.Listing(row, 0),
        cancel);

    public async Task<DocumentSearch> FindDocumentAsync(string idOrPrefix, CancellationToken cancel)
    {
        var meant = StreamAsync(
            $"""
            SELECT {Rows.EntryColumns}
            FROM entries e JOIN documents d ON d.number = e.number
            WHERE d.number IN ({QuerySql.HoldingAt(null)})
                AND (starts_with(d.id, $asked) OR starts_with(d.text_hash, $asked) OR starts_with(d.text_hash, 'sha256:' || $asked))
            ORDER BY d.id <> $asked, d.number
            LIMIT {DocumentSearch.MostNamed}
            """,
            [("asked", idOrPrefix)],
            Rows.Entry,
            cancel);
        return DocumentSearch.Among(idOrPrefix, await meant.ToListAsync(cancel));
    }

    public async Task<LedgerCounts> CountAsync(CancellationToken cancel)
    {
        using var reader = Reader();
        using var transaction = reader.BeginTransaction();
        var entries = reader.Scalar<long>("SELECT count(*) FROM entries");
        var versions = reader.Scalar<long>("SELECT count(*) FROM documents");
        var documents = reader.Scalar<long>("SELECT count(DISTINCT id) FROM documents");
        var records = new Dictionary<string, long>();
        await foreach (var (kind, count) in RowsAsync(reader, CountByKind, [], row => (row.GetString(0), row.GetInt64(1)), cancel))
            records.Add(kind, count);
        return new(entries, documents, versions - documents, records);
    }

    public async Task<Verification> VerifyAsync(int most, CancellationToken cancel)
    {
        var verification = await Verifier.VerifyAsync(EntriesAsync(cancel), most, cancel);
        var shelved = WalkAsync(Shelved.Columns, Shelved.Table, Shelved.Of, cancel);
        var strays = StreamAsync(Shelved.Strays, [], row => FilingCheck.Stray(row.GetInt64(0), row.GetString(1)), cancel);
        var (faults, problems) = (verification.Faults, verification.Problems.ToList());
        await foreach (var problem in FilingCheck.ProblemsAsync(shelved, cancel).Concat(strays))
        {
            faults++;
            if (problems.Count < most)
                problems.Add(problem);
        }

        return verification with { Faults = faults, Problems = problems };
    }

    public void Dispose()
    {
        writer.Dispose();
        writing.Dispose();
    }

    static string CountByKind { get; } = $"""
        SELECT kind, count(*)
        FROM entries
        WHERE kind <> 'document' AND version IN ({QuerySql.HoldingAt(null)})
        GROUP BY kind
        """;

    IReadOnlyList<Appended> Append(List<Admission> admissions)
    {
        using var transaction = writer.BeginTransaction();
        var booking = Booking.Of(Head(), admissions, CurrentOf(admissions).GetValueOrDefault, Instant.FromDateTimeOffset(clock.GetUtcNow()));
        if (booking.Documents.Count == 0)
            return booking.Answers;

        using (var entries = writer.CreateAppender("entries"))
        using (var documents = writer.CreateAppender("documents"))
        {
            foreach (var booked in booking.Documents)
            {
                Rows.Append(entries, booked);
                Rows.AppendListing(documents, booked);
            }
        }

        transaction.Commit();
        return booking.Answers;
    }

    ChainHead Head()
    {
        using var command = writer.Command("SELECT number, recorded, hash FROM entries ORDER BY number DESC LIMIT 1");
        using var row = command.ExecuteReader();
        return row.Read() ? new(row.GetInt64(0), Rows.InstantAt(row, 1), row.GetString(2)) : ChainHead.Genesis;
    }

    /// <summary>The versions that hold of all documents of a batch, asked for at once: a query each would take most of the time.</summary>
    Dictionary<string, CurrentVersion> CurrentOf(List<Admission> admissions)
    {
        var ids = admissions.OfType<Admission.Granted>().Select(granted => granted.Document.Id).Distinct();
        var parameters = ids.Select((id, number) => ($"p{number}", (object?)id)).ToArray();
        if (parameters.Length == 0)
            return [];

        var names = string.Join(", ", parameters.Select(parameter => "$" + parameter.Item1));
        using var command = writer.Command(
            $"SELECT id, max(number), max_by(key, number) FROM documents WHERE id IN ({names}) GROUP BY id", parameters);
        using var row = command.ExecuteReader();
        var current = new Dictionary<string, CurrentVersion>();
        while (row.Read())
            current.Add(row.GetString(0), new(row.GetInt64(1), row.GetString(2)));
        return current;
    }

    /// <summary>Walks the entries by stretches of numbers, so that no sort has to hold them all.</summary>
    async IAsyncEnumerable<T> WalkAsync<T>(
        string columns, string table, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var reader = Reader();
        using var transaction = reader.BeginTransaction();
        var sql = $"SELECT {columns} FROM {table} WHERE e.number >= $from AND e.number < $until ORDER BY e.number";
        for (var from = Next(reader, long.MinValue); from is { } start; from = Next(reader, start + Stretch))
        {
            await foreach (var entry in RowsAsync(reader, sql, [("from", start), ("until", start + Stretch)], read, cancel))
                yield return entry;
        }
    }

    static long? Next(DuckDBConnection reader, long from) =>
        reader.Scalar<object>("SELECT min(number) FROM entries WHERE number >= $from", ("from", from)) as long?;

    async IAsyncEnumerable<T> StreamAsync<T>(
        string sql, (string Name, object? Value)[] parameters, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var reader = Reader();
        await foreach (var value in RowsAsync(reader, sql, parameters, read, cancel))
            yield return value;
    }

    static async IAsyncEnumerable<T> RowsAsync<T>(
        DuckDBConnection reader,
        string sql,
        (string Name, object? Value)[] parameters,
        Func<DbDataReader, T> read,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        using var command = reader.Command(sql, parameters);
        command.UseStreamingMode = true;
        using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
            yield return read(row);
    }

    /// <summary>A connection of its own: it sees what was committed when it began, whatever is being appended.</summary>
    DuckDBConnection Reader()
    {
        var reader = new DuckDBConnection(writer.ConnectionString);
        reader.Open();
        return reader;
    }
}
