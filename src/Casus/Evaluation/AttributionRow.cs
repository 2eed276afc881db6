using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Evaluation;

/// <summary>An article in which others have marked who says what: PolNeAR, the Political News Attribution Relations corpus.</summary>
/// <param name="Letters">The text in code points, as gold and records count.</param>
/// <param name="Tokens">Words and marks by a plain pattern, for counting only.</param>
sealed partial record AttributionRow(Document Document, IReadOnlyList<Attribution> Golds, Rune[] Letters, IReadOnlyList<TextSpan> Tokens)
{
    public static AttributionRow Read(JsonElement row)
    {
        var document = new Document(row.GetProperty("doc_id").GetString()!, row.GetProperty("text").GetString()!, Days.TryParse(row.OptionalText("date") ?? ""));
        Attribution[] golds = [.. row.GetProperty("attributions").EnumerateArray().Select(Attribution.Read).Where(gold => gold.Cue.Count + gold.Content.Count > 0)];
        return new(document, golds, [.. document.Text.EnumerateRunes()], [.. TokensOf(document)]);
    }

    static IEnumerable<TextSpan> TokensOf(Document document)
    {
        var (surrogates, counted) = (0, 0);
        foreach (Match match in Token().Matches(document.Text))
        {
            for (; counted < match.Index; counted++)
                surrogates += char.IsLowSurrogate(document.Text[counted]) ? 1 : 0;
            yield return new(match.Index - surrogates, match.Index + match.Length - surrogates);
        }
    }

    [GeneratedRegex(@"\w+(?:[-.]\w+)*|[^\w\s]")]
    private static partial Regex Token();
}

/// <summary>Who says, by which words, and what: each in stretches of code points, in the order of the text.</summary>
sealed record Attribution(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    public static readonly string[] Roles = ["source", "cue", "content"];

    public IReadOnlyList<TextSpan> this[string role] => role switch { "source" => Source, "cue" => Cue, _ => Content };

    public static Attribution Read(JsonElement gold) => new(Spans(gold, "source"), Spans(gold, "cue"), Spans(gold, "content"));

    public static Attribution Of(Claim claim) =>
        new([new(claim.Speaker.Start, claim.Speaker.End)], [new(claim.Cue.Start, claim.Cue.End)], [new(claim.Content.Start, claim.Content.End)]);

    public bool Touches(Attribution other, string role) => this[role].Any(one => other[role].Any(one.Overlaps));

    static IReadOnlyList<TextSpan> Spans(JsonElement gold, string role) => gold.TryGetProperty(role, out var parts)
        ? [.. parts.EnumerateArray().SelectMany(part => part.GetProperty("spans").EnumerateArray()).Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32())).OrderBy(span => (span.Start, span.End))]
        : [];
}
