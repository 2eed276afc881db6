using System.Text.Json;
using Casus.Records;
using Casus.Text;
using NodaTime;

namespace Casus.Ledger;

/// <summary>Documents as the ledger keeps them, in full, so that every quotation can be checked without the web.</summary>
public static class DocumentJson
{
    public static string Write(Document document) => JsonSerializer.Serialize(
        new Kept(
            document.Id,
            document.TextHash,
            document.Published,
            document.Title,
            document.Publisher,
            document.Url,
            document.Language,
            document.Text),
        RecordJson.Options);

    /// <exception cref="JsonException">Not a document, or its text has another hash than it says.</exception>
    public static Document Read(string json)
    {
        var kept = JsonSerializer.Deserialize<Kept>(json, RecordJson.Options);
        if (kept is not { Id: not null, Text: not null, Language: not null })
            throw new JsonException("Not a document.");

        var document = new Document(kept.Id, kept.Text, kept.Published, kept.Title, kept.Publisher, kept.Url, kept.Language);
        return document.TextHash == kept.TextHash ? document : throw new JsonException("The text has another hash than the document says.");
    }

    /// <summary>The order of these is the order of the keys.</summary>
    sealed record Kept(
        string Id,
        string TextHash,
        LocalDate? Published,
        string? Title,
        string? Publisher,
        string? Url,
        string Language,
        string Text);
}
