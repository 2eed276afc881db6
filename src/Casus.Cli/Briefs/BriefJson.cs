using System.Text.Json;
using Casus.Records;
using NodaTime;

namespace Casus.Cli.Briefs;

/// <summary>A brief as JSON; its records are those of every face.</summary>
static class BriefJson
{
    public static string Write(Brief brief) => JsonSerializer.Serialize(
        new Shape(
            brief.Subject.Name,
            brief.Quads.ToDictionary(quad => quad.Name, quad => quad.Count),
            brief.NotCertain,
            brief.Records,
            [.. brief.Documents.Values.OrderBy(document => document.Number)
                .Select(document => new DocumentShape(document.Id, document.Title, document.Publisher, document.Published, document.Url))]),
        RecordJson.Options);

    sealed record Shape(
        string Subject,
        IReadOnlyDictionary<string, int> CertainEvents,
        int OtherEvents,
        IReadOnlyList<Record> Records,
        IReadOnlyList<DocumentShape> Documents);

    sealed record DocumentShape(string Id, string? Title, string? Publisher, LocalDate? Published, string? Url);
}
