using System.Text.Json;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Evaluation;

/// <summary>A sentence in which others have marked what says when: a case of Microsoft.Recognizers.Text (MIT) for English.</summary>
/// <param name="IsWhole">All that says when is marked, and not only the expressions of one kind.</param>
sealed record TimeCase(string Id, Document Document, bool IsWhole, IReadOnlyList<TimeGold> Golds)
{
    const string KindPrefix = "datetimeV2.";
    const string AlternativeKind = "datetimealt";
    const int IsoDayLength = 10;

    static readonly string[] sides = ["PastResolution", "FutureResolution"];

    public static TimeCase Read(JsonElement row)
    {
        var (spec, id) = (row.GetProperty("spec").GetString()!, row.GetProperty("i").GetInt32());
        var text = row.GetProperty("input").GetString()!;
        var published = row.OptionalText("reference") is { Length: >= IsoDayLength } reference ? Days.TryParse(reference[..IsoDayLength]) : null;
        return new($"{spec} {id}", new($"{spec} {id}", text, published), IsWholeIn(spec), [.. row.GetProperty("results").EnumerateArray().Select(result => Gold(result, text))]);
    }

    static bool IsWholeIn(string spec) => spec.StartsWith("DateTimeModel", StringComparison.Ordinal) || spec.StartsWith("Merged", StringComparison.Ordinal);

    static TimeGold Gold(JsonElement result, string text)
    {
        var values = result.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out var listed)
            ? listed.EnumerateArray().ToList()
            : Sides(result);
        var kind = (result.OptionalText("TypeName") ?? result.OptionalText("Typename") ?? result.OptionalText("Type") ?? "").Replace(KindPrefix, "", StringComparison.Ordinal);
        if (kind == AlternativeKind)
            kind = values.Select(value => value.OptionalText("type")).FirstOrDefault(type => type is not null) ?? kind;
        var words = result.GetProperty("Text").GetString()!;
        return new(kind, words, Place(result, words, text), [.. values.Select(Meaning).OfType<TimeMeaning>().Distinct()]);
    }

    /// <summary>The words are where the case says, or, where it says a wrong place, where they first stand.</summary>
    static int Place(JsonElement result, string words, string text)
    {
        var start = result.TryGetProperty("Start", out var given) && given.ValueKind == JsonValueKind.Number ? given.GetInt32() : 0;
        return string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0
            ? start
            : Math.Max(0, text.IndexOf(words, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What it means seen into the past and into the future.</summary>
    static List<JsonElement> Sides(JsonElement result) =>
        result.TryGetProperty("Value", out var value) && value.ValueKind == JsonValueKind.Object
            ? [.. sides.Where(side => value.TryGetProperty(side, out _)).Select(side => value.GetProperty(side))]
            : [];

    static TimeMeaning? Meaning(JsonElement value)
    {
        if (DayOf(value, "date", "dateTime", "value") is { } day)
            return new(day, day);

        var from = DayOf(value, "startDate", "startDateTime", "start");
        var to = DayOf(value, "endDate", "endDateTime", "end");
        return from is null && to is null ? null : new(from, to);
    }

    static LocalDate? DayOf(JsonElement value, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (value.OptionalText(key) is { Length: >= IsoDayLength } text && Days.TryParse(text[..IsoDayLength]) is { } day)
                return day;
        }

        return null;
    }
}

/// <param name="Kind">"date", "daterange", "set", …</param>
/// <param name="Start">Characters before the words.</param>
/// <param name="Meanings">The days that they can mean; empty where the case does not tell any.</param>
sealed record TimeGold(string Kind, string Words, int Start, IReadOnlyList<TimeMeaning> Meanings)
{
    public int End => Start + Words.Length;
}

/// <param name="From">Null where the start is open.</param>
/// <param name="To">Null where the end is open. In a stretch mostly the first day after it.</param>
readonly record struct TimeMeaning(LocalDate? From, LocalDate? To)
{
    /// <summary>The last day of the stretch, or the day after it: the cases themselves count "to 5 May" either way. Likewise "after 5 May" can begin with that day.</summary>
    public bool IsSame(UncertainDate when) => when.Precision != DatePrecision.Unknown && IsStart(when) && IsEnd(when);

    public bool IsInside(UncertainDate when) =>
        when.Precision != DatePrecision.Unknown
        && (when.From is null || From is { } from && when.From <= from)
        && (when.To is null || To is { } to && (to <= when.To || From < to && to.PlusDays(-1) <= when.To));

    bool IsStart(UncertainDate when) => when.From == From || To is null && From is { } from && when.From == from.PlusDays(1);

    bool IsEnd(UncertainDate when) => when.To == To || From != To && To is { } to && when.To == to.PlusDays(-1);
}
