using System.Collections.Immutable;
using NodaTime;

namespace Casus.Ledger;

/// <summary>A ledger that lasts as long as its process: for tests and for single runs.</summary>
public sealed class MemoryLedger(TimeProvider clock) : ILedger
{
    readonly Lock writing = new();
    readonly Dictionary<string, CurrentVersion> current = [];
    ChainHead head = ChainHead.Genesis;
    ImmutableList<Booked> documents = [];

    public Task<IReadOnlyList<Appended>> AppendAsync(IReadOnlyList<Reading> readings, CancellationToken cancel)
    {
        var admissions = readings.Select(Admission.Of).ToList();
        lock (writing)
        {
            cancel.ThrowIfCancellationRequested();
            var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
            var booking = Booking.Of(head, admissions, current.GetValueOrDefault, now);
            foreach (var booked in booking.Documents)
            {
                current[booked.Document.Id] = new(booked.Version, booked.Key);
                head = booked.Entries[^1].Head;
            }

            documents = documents.AddRange(booking.Documents);
            return Task.FromResult(booking.Answers);
        }
    }

    public IAsyncEnumerable<Entry> ReadAsync(LedgerQuery query, CancellationToken cancel) =>
        (query.EveryVersion ? KnownAt(documents, query.AsOf) : HoldingAt(documents, query.AsOf))
        .SelectMany(booked => booked.Entries.Zip(booked.Filings).Skip(1))
        .Where(filed => query.Asks(filed.First, filed.Second))
        .OrderBy(filed => filed.Second.SortedBy is null)
        .ThenBy(filed => filed.Second.SortedBy)
        .ThenBy(filed => filed.First.Number)
        .Select(filed => filed.First)
        .ToAsyncEnumerable();

    public IAsyncEnumerable<Entry> EntriesAsync(CancellationToken cancel) =>
        documents.SelectMany(booked => booked.Entries).ToAsyncEnumerable();

    public IAsyncEnumerable<DocumentListing> DocumentsAsync(Instant? asOf, CancellationToken cancel) =>
        HoldingAt(documents, asOf).Select(booked => DocumentListing.Of(booked.Document, booked.Entries[0].Head, booked.Entries.Count - 1)).ToAsyncEnumerable();

    public Task<DocumentSearch> FindDocumentAsync(string idOrPrefix, CancellationToken cancel) => Task.FromResult(
        DocumentSearch.Among(
            idOrPrefix,
            HoldingAt(documents, null).Where(booked => DocumentSearch.Means(idOrPrefix, booked.Document.Id, booked.Document.TextHash))
                .Select(booked => booked.Entries[0])));

    public Task<LedgerCounts> CountAsync(CancellationToken cancel)
    {
        var all = documents;
        var holding = HoldingAt(all, null).ToList();
        var records = holding.SelectMany(booked => booked.Entries.Skip(1)).CountBy(entry => entry.Kind);
        return Task.FromResult(new LedgerCounts(
            all.Sum(booked => booked.Entries.Count),
            holding.Count,
            all.Count - holding.Count,
            records.ToDictionary(kind => kind.Key, kind => (long)kind.Value)));
    }

    public Task<Verification> VerifyAsync(int most, CancellationToken cancel) =>
        Verifier.VerifyAsync(EntriesAsync(cancel), most, cancel);

    public void Dispose()
    {
    }

    static IEnumerable<Booked> KnownAt(IEnumerable<Booked> documents, Instant? asOf) =>
        documents.Where(booked => asOf is not { } time || booked.Entries[0].Recorded <= time);

    static IEnumerable<Booked> HoldingAt(IEnumerable<Booked> documents, Instant? asOf) =>
        KnownAt(documents, asOf).GroupBy(booked => booked.Document.Id)
        .Select(versions => versions.Last())
        .OrderBy(booked => booked.Version);
}
