using Casus.Ledger;
using Casus.Ontology;
using Casus.Records;

namespace Casus.Cli.Briefs;

/// <summary>What a ledger knows of a subject, every line with its quote and document.</summary>
/// <param name="Records">By kind, agreements first; within a kind by day.</param>
/// <param name="Documents">Those that the records are from, by id.</param>
sealed record Brief(Subject Subject, IReadOnlyList<Record> Records, IReadOnlyDictionary<string, DocumentListing> Documents)
{
    public static async Task<Brief> OfAsync(Subject subject, ILedger ledger, CancellationToken cancel)
    {
        var records = await ledger.ReadAsync(subject.Query, cancel).Select(entry => entry.ReadRecord()).ToListAsync(cancel);
        var named = records.Select(record => record.Document).Append((subject as Subject.Text)?.Entry.Document).ToHashSet();
        var documents = await ledger.DocumentsAsync(null, cancel).Where(listing => named.Contains(listing.Id)).ToDictionaryAsync(listing => listing.Id, cancellationToken: cancel);
        return new(subject, [.. records.OrderBy(Rank)], documents);
    }

    /// <summary>What binds comes before what happened, and what is said comes last.</summary>
    static int Rank(Record record) => record switch
    {
        Agreement => 0,
        Commitment => 1,
        Flow => 2,
        CodedEvent => 3,
        Tension => 4,
        OpenQuestion => 5,
        _ => 6,
    };

    /// <summary>How many events of each quad class are told as certain; plans, threats of them and denials are not events that happened.</summary>
    public IReadOnlyList<QuadCount> Quads =>
    [
        .. Enumerable.Range(1, QuadCount.Names.Count).Select(quad => new QuadCount(
            quad, Records.OfType<CodedEvent>().Count(coded => coded.Quad == quad && coded.Factuality == Factuality.Certain))),
    ];

    public int NotCertain => Records.OfType<CodedEvent>().Count(coded => coded.Factuality != Factuality.Certain);
}

/// <param name="Quad">1 to 4, as <see cref="EventTypes.QuadClass"/> counts.</param>
sealed record QuadCount(int Quad, int Count)
{
    public static IReadOnlyList<string> Names { get; } = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    public string Name => Names[Quad - 1];
}
