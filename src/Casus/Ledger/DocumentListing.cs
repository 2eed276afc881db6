using Casus.Text;
using NodaTime;

namespace Casus.Ledger;

/// <summary>A document as a list shows it: all but its text.</summary>
/// <param name="Number">Of its entry.</param>
/// <param name="Records">How many records it gave.</param>
public sealed record DocumentListing(
    long Number,
    Instant Recorded,
    string Id,
    string TextHash,
    LocalDate? Published,
    string? Title,
    string? Publisher,
    string? Url,
    string Language,
    int Records)
{
    /// <param name="place">Head of the document's entry.</param>
    public static DocumentListing Of(Document document, ChainHead place, int records) => new(
        place.Number,
        place.Recorded,
        document.Id,
        document.TextHash,
        document.Published,
        document.Title,
        document.Publisher,
        document.Url,
        document.Language,
        records);
}
