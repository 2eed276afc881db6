using System.ComponentModel;
using Casus.Ledger;
using Casus.Records;
using Casus.Text;
using NodaTime;
using NodaTime.Text;

namespace Casus.Server.Shapes;

/// <summary>A document as lists show it.</summary>
public sealed record DocumentShape(
    string Id,
    [property: Description("SHA-256 of the normalized text.")] string TextHash,
    LocalDate? Published,
    string? Title,
    string? Publisher,
    string? Url,
    string Language,
    [property: Description("When the ledger learnt it.")] string Recorded,
    [property: Description("How many records it gave.")] int Records)
{
    internal static DocumentShape Of(DocumentListing listing) => new(
        listing.Id, listing.TextHash, listing.Published, listing.Title, listing.Publisher, listing.Url, listing.Language,
        InstantPattern.ExtendedIso.Format(listing.Recorded), listing.Records);
}

/// <summary>A document in full, with all that was read from it in the order of the text.</summary>
public sealed record WholeDocumentShape(
    string Id,
    string TextHash,
    LocalDate? Published,
    string? Title,
    string? Publisher,
    string? Url,
    string Language,
    string Recorded,
    string Text,
    IReadOnlyList<Record> Records)
{
    internal static WholeDocumentShape Of(Entry entry, Document document, IReadOnlyList<Record> records) => new(
        document.Id, document.TextHash, document.Published, document.Title, document.Publisher, document.Url, document.Language,
        InstantPattern.ExtendedIso.Format(entry.Recorded), document.Text, records);
}
