using Casus.Ledger;
using Casus.Records;

namespace Casus.Server.Asking;

/// <summary>Documents and their records as pages and addresses need them.</summary>
static class Shelf
{
    public const int PageLength = 50;

    /// <param name="inAddress">An id as it stands in an address, where a slash of the id may be written <c>%2F</c>.</param>
    public static async Task<DocumentSearch> FindAsync(ILedger ledger, string inAddress, CancellationToken cancel)
    {
        var search = await ledger.FindDocumentAsync(inAddress, cancel);
        var plain = inAddress.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        return search is DocumentSearch.NotFound && plain != inAddress ? await ledger.FindDocumentAsync(plain, cancel) : search;
    }

    /// <returns>In the order of the text.</returns>
    public static async Task<IReadOnlyList<Record>> RecordsAsync(ILedger ledger, string document, CancellationToken cancel)
    {
        var entries = await ledger.ReadAsync(new() { Document = document }, cancel).ToListAsync(cancel);
        return [.. entries.OrderBy(entry => entry.Number).Select(entry => entry.ReadRecord())];
    }

    /// <summary>One page of the documents, those published last first.</summary>
    /// <param name="about">Only documents with a record that it asks for; null for all.</param>
    /// <param name="page">From 1.</param>
    public static async Task<(IReadOnlyList<ShelvedDocument> Documents, int Pages)> PageAsync(
        ILedger ledger, LedgerQuery? about, int page, CancellationToken cancel)
    {
        var counted = about is null ? null : await CountAsync(ledger.ReadAsync(about, cancel), cancel);
        var listings = await ledger.DocumentsAsync(null, cancel).Where(listing => counted is null || counted.ContainsKey(listing.Id)).ToListAsync(cancel);
        var shown = listings.OrderByDescending(listing => listing.Published).ThenByDescending(listing => listing.Number)
            .Skip((page - 1) * PageLength).Take(PageLength);
        var documents = new List<ShelvedDocument>();
        foreach (var listing in shown)
            documents.Add(new(listing, InOrder(counted?[listing.Id] ?? await KindsAsync(ledger, listing.Id, cancel))));
        return (documents, (listings.Count + PageLength - 1) / PageLength);
    }

    /// <summary>The listings of some documents, by id.</summary>
    public static async Task<IReadOnlyDictionary<string, DocumentListing>> ListingsAsync(
        ILedger ledger, IReadOnlySet<string> ids, CancellationToken cancel) =>
        await ledger.DocumentsAsync(null, cancel).Where(listing => ids.Contains(listing.Id)).ToDictionaryAsync(listing => listing.Id, cancellationToken: cancel);

    static IReadOnlyList<(string Kind, int Count)> InOrder(Dictionary<string, int> kinds) =>
        [.. RecordFilter.Kinds.Where(kinds.ContainsKey).Select(kind => (kind, kinds[kind]))];

    static async Task<Dictionary<string, int>> KindsAsync(ILedger ledger, string document, CancellationToken cancel)
    {
        var counted = await CountAsync(ledger.ReadAsync(new() { Document = document }, cancel), cancel);
        return counted.GetValueOrDefault(document, []);
    }

    static async Task<Dictionary<string, Dictionary<string, int>>> CountAsync(IAsyncEnumerable<Entry> entries, CancellationToken cancel)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>();
        await foreach (var entry in entries.WithCancellation(cancel))
        {
            if (!counts.TryGetValue(entry.Document, out var kinds))
                counts[entry.Document] = kinds = [];
            kinds[entry.Kind] = kinds.GetValueOrDefault(entry.Kind) + 1;
        }

        return counts;
    }
}
