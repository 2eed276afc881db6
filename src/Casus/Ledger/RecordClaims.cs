using System.Text.Json;
using Casus.Problems;
using Casus.Text;

namespace Casus.Ledger;

/// <summary>What a record's JSON says of itself: its kind, its id, and every passage that it says stands in the document.</summary>
/// <remarks>Read from the text and not from a <c>Record</c>, so that records of kinds that this version does not know can
/// be verified too, and by the rule that anyone else would follow.</remarks>
sealed record RecordClaims(
    string Kind, string Id, string? Document, IReadOnlyList<Quotation> Evidence, IReadOnlyList<Quotation> Passages)
{
    const int IdLetters = 2;
    const int IdDigits = 16;

    /// <exception cref="JsonException">Not a record.</exception>
    public static RecordClaims Read(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        var root = json.RootElement;
        return root.ValueKind == JsonValueKind.Object && Text(root, "record") is { } kind && Text(root, "id") is { } id
            ? new(kind, id, Text(root, "document"), root.TryGetProperty("evidence", out var evidence) ? [.. PassagesIn(evidence)] : [], [.. PassagesIn(root)])
            : throw new JsonException("Not a record: it has no kind or no id.");
    }

    /// <param name="subject">What the problems are to be about: the record or entry.</param>
    public IEnumerable<Problem> ProblemsIn(Document document, string subject)
    {
        if (Evidence.Count == 0 || Evidence.Any(quotation => quotation.Quote.Length == 0))
            yield return LedgerProblems.NoQuote(subject);
        foreach (var passage in Passages.Where(passage => !document.Bears(passage)))
            yield return LedgerProblems.QuoteNotThere(subject, passage.Start, passage.End, passage.Quote);
    }

    /// <summary>True when the id is the hash of everything else in the payload.</summary>
    public bool IdFollowsFrom(string payload)
    {
        var withId = $$"""{"record":"{{Kind}}","id":"{{Id}}",""";
        if (!payload.StartsWith(withId, StringComparison.Ordinal) || Id.Length != IdLetters + IdDigits)
            return false;

        var content = $$"""{"record":"{{Kind}}",{{payload.AsSpan(withId.Length)}}""";
        return Digest.OfText(content).StartsWith(Id[IdLetters..], StringComparison.Ordinal);
    }

    /// <summary>A passage is any object with a <c>start</c>, an <c>end</c> and a <c>quote</c> or <c>text</c>.</summary>
    static IEnumerable<Quotation> PassagesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(PassagesIn),
        JsonValueKind.Object => OwnPassage(element).Concat(element.EnumerateObject().SelectMany(key => PassagesIn(key.Value))),
        _ => [],
    };

    static IEnumerable<Quotation> OwnPassage(JsonElement element) =>
        Number(element, "start") is { } start && Number(element, "end") is { } end
        && (Text(element, "quote") ?? Text(element, "text")) is { } words
            ? [new(start, end, words)]
            : [];

    static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static int? Number(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : null;
}
