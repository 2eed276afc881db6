using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Time;
using NodaTime;

namespace Casus.Sources.Dates;

/// <summary>Days as pages, feeds and files write them for each other: <c>20240619</c>, <c>Wed, 19 Jun 2024 21:00:00 GMT</c>, <c>June 19, 2024</c>.</summary>
/// <remarks>Days in figures alone (<c>06/07/2024</c>) are not read: nobody knows which is the month.</remarks>
static partial class WrittenDay
{
    /// <summary>A date is short; nothing longer is worth a search.</summary>
    const int Longest = 80;

    /// <returns>The day on the writer's own calendar, as <see cref="PublicationDay"/> reads it.</returns>
    public static LocalDate? TryRead(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > Longest ? null
            : PublicationDay.TryRead(trimmed) ?? FromMatch(Compact().Match(trimmed)) ?? FromMatch(DayFirst().Match(trimmed)) ?? FromMatch(MonthFirst().Match(trimmed));
    }

    /// <returns>Null where the groups <c>y</c>, <c>m</c> and <c>d</c> are no day.</returns>
    public static LocalDate? FromMatch(Match match) =>
        match.Success && Number(match, "y") is { } year && Number(match, "d") is { } day && Month(match.Groups["m"].Value) is { } month
            ? Days.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"))
            : null;

    static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static int? Month(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : text.Length < 3 ? null
        : "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(text[..3], StringComparison.OrdinalIgnoreCase) is var at && at >= 0 && at % 3 == 0 ? (at / 3) + 1
        : null;

    [GeneratedRegex(@"^(?:D:)?(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?:$|T|\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9},? )?(?<d>\d{1,2})[ -](?<m>[A-Za-z]{3,9})\.?,?[ -](?<y>\d{4})(?:[ ,T].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9},? )?(?<m>[A-Za-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?:[ ,].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();
}
