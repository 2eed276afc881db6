using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Casus.Time;
using NodaTime;

namespace Casus.Tests.Language.Times;

/// <summary>A case of Microsoft.Recognizers.Text (MIT), specifications DateParser and DatePeriodParser for English.</summary>
/// <param name="Expected">For each expression the days it can mean, seen into the past and into the future, ends inclusive.</param>
sealed partial record RecognizersCase(string Text, LocalDate? Reference, IReadOnlyList<IReadOnlyList<(LocalDate From, LocalDate To)>> Expected, IReadOnlyList<string> Words)
{
    static readonly string[] sides = ["PastResolution", "FutureResolution"];

    /// <summary>A style guide would pass it: no dates in bare figures but ISO's, months and weekdays with a capital, no chat spelling.</summary>
    public bool IsSpeltAsNews => !Words.Append(Text).Any(words => NotNews().IsMatch(words));

    public static string File([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../../shared/data/gold/dates-recognizers.jsonl.gz");

    public static IEnumerable<RecognizersCase> Read()
    {
        using var lines = new StreamReader(new GZipStream(System.IO.File.OpenRead(File()), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var parsed = JsonDocument.Parse(line);
            var root = parsed.RootElement;
            if (root.GetProperty("spec").GetString() is "DateParser" or "DatePeriodParser" && Of(root) is { } known)
                yield return known;
        }
    }

    static RecognizersCase? Of(JsonElement root)
    {
        var results = root.GetProperty("results").EnumerateArray().ToList();
        var expected = results.ConvertAll(Meanings);
        return expected.Exists(meanings => meanings.Count == 0)
            ? null
            : new(
                root.GetProperty("input").GetString()!,
                root.GetProperty("reference").GetString() is { } day ? Days.TryParse(day[..10]) : null,
                expected,
                results.ConvertAll(result => result.GetProperty(nameof(Text)).GetString()!));
    }

    static IReadOnlyList<(LocalDate From, LocalDate To)> Meanings(JsonElement result) =>
        result.TryGetProperty("Value", out var value) && value.ValueKind == JsonValueKind.Object
            ? [.. sides.Select(side => Meaning(value.GetProperty(side))).OfType<(LocalDate, LocalDate)>()]
            : [];

    static (LocalDate From, LocalDate To)? Meaning(JsonElement resolution)
    {
        if (Day(resolution, "date") is { } day)
            return (day, day);

        return Day(resolution, "startDate") is { } from && Day(resolution, "endDate") is { } end ? (from, from == end ? end : end.PlusDays(-1)) : null;
    }

    static LocalDate? Day(JsonElement resolution, string key) => resolution.TryGetProperty(key, out var day) ? Days.TryParse(day.GetString()) : null;

    [GeneratedRegex(@"\d\s?[./]\s?\d|\d{1,2}-\d{1,2}-\d|\b\d{1,4}\s?-\s?\d{1,2}$|\d-[a-z]|[a-z]-?\d|\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|sundays|january|february|april|june|july|august|september|october|november|december|jan|feb|sept|sep|oct|nov|dec|march|tmrw)\b")]
    private static partial Regex NotNews();
}
