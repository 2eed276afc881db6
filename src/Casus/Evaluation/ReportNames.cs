using System.Text.Json;
using Casus.Language;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>A report with its names by their place in the text: a row of re3d.</summary>
/// <param name="Names">Those that are written as names; nothing is wanted of "the soldiers".</param>
/// <param name="Others">All other expressions of these kinds, and those of which the annotators are not sure: to find one is neither right nor wrong.</param>
sealed record ReportNames(Document Document, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Names, IReadOnlyList<TextSpan> Others)
{
    /// <summary>Of what the file says of each expression; at 0 stands what was withdrawn.</summary>
    const double LeastSure = 0.5;

    static readonly string[] small = ["the", "of", "and", "for", "in", "de", "al", "el", "bin", "ibn", "on", "to"];

    public static ReportNames Read(JsonElement row)
    {
        var document = new Document(row.GetProperty("doc_id").GetString()!, row.GetProperty("text").GetString()!);
        var (names, others) = (new List<(TextSpan, EntityKind)>(), new List<TextSpan>());
        foreach (var entity in row.GetProperty("entities").EnumerateArray())
        {
            var span = WithoutArticle(document, new(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32()));
            if (span.End > document.Text.Length || span.Length <= 0)
                continue;
            if (Kind(entity.GetProperty("type").GetString()!) is { } kind && entity.GetProperty("confidence").GetDouble() >= LeastSure && IsWrittenAsName(document[span]))
                names.Add((span, kind));
            else
                others.Add(span);
        }

        return new(document, [.. names.Distinct()], others);
    }

    static EntityKind? Kind(string type) => type switch
    {
        "Person" => EntityKind.Person,
        "Organisation" => EntityKind.Organisation,
        "Location" => EntityKind.Place,
        "Weapon" or "MilitaryPlatform" => EntityKind.Weapon,
        _ => null,
    };

    static TextSpan WithoutArticle(Document document, TextSpan span) =>
        span.End <= document.Text.Length && document[span].StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? span with { Start = span.Start + "the ".Length } : span;

    static bool IsWrittenAsName(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && char.IsLetterOrDigit(parts[0][0])
        && Array.TrueForAll(parts, part => char.IsUpper(part[0]) || char.IsDigit(part[0]) || small.Contains(part.ToLowerInvariant()) || !char.IsLetter(part[0]))
        && Array.Exists(parts, part => char.IsUpper(part[0]));
}
