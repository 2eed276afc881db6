using Casus.Records;
using Casus.Text;
using NodaTime;

namespace Casus.Ledger;

/// <summary>The append-only book of what was read. Nothing is changed or removed; a correction is a later entry.</summary>
/// <remarks>
/// A document and its records enter together or not at all, one directly after the other, with one time. Calls from
/// several threads are put in a row; a reader sees whole documents only. When a document id comes again with another text,
/// another day of publication or other records, the new version supersedes the old one: queries give the records of the
/// version that holds, unless they ask for every version or for an earlier time.
/// </remarks>
public interface ILedger : IDisposable
{
    /// <summary>Appends readings in one commit. A reading that is refused or already there does not stop the others.</summary>
    /// <returns>One answer for each reading, in the same order.</returns>
    Task<IReadOnlyList<Appended>> AppendAsync(IReadOnlyList<Reading> readings, CancellationToken cancel);

    async Task<Appended> AppendAsync(Document document, IReadOnlyList<Record> records, CancellationToken cancel) =>
        (await AppendAsync([new Reading(document, records)], cancel))[0];

    /// <summary>The records that the query asks for, by the first day that they can have occurred and then by number; those
    /// whose day is unknown come last.</summary>
    IAsyncEnumerable<Entry> ReadAsync(LedgerQuery query, CancellationToken cancel);

    /// <summary>The whole chain, in order of number, without holding it in memory.</summary>
    IAsyncEnumerable<Entry> EntriesAsync(CancellationToken cancel);

    /// <summary>The version of each document that held at a time, in order of number.</summary>
    /// <param name="asOf">Null for now.</param>
    IAsyncEnumerable<DocumentListing> DocumentsAsync(Instant? asOf, CancellationToken cancel);

    /// <param name="idOrPrefix">A document id, or the beginning of one document's id or text hash, with or without the
    /// hash's <c>sha256:</c>. A whole id wins over beginnings.</param>
    Task<DocumentSearch> FindDocumentAsync(string idOrPrefix, CancellationToken cancel);

    Task<LedgerCounts> CountAsync(CancellationToken cancel);

    /// <summary>Recomputes the chain, the ids and every quote, and whatever else the store keeps for queries.</summary>
    /// <param name="most">How many problems to report.</param>
    Task<Verification> VerifyAsync(int most, CancellationToken cancel);
}
