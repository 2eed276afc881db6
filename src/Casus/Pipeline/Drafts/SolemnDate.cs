using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Casus.Pipeline.Drafts;

/// <summary>The day as treaties write it in their closing words: "this fourth day of April, 1949".</summary>
static partial class SolemnDate
{
    static readonly string[] months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    static readonly string[] ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
        "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
    ];

    /// <returns>Null where the text has none.</returns>
    public static LocalDate? Find(string text)
    {
        var match = Day().Match(text);
        if (!match.Success)
            return null;
        var word = match.Groups["day"].Value.ToLowerInvariant();
        var day = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Array.IndexOf(ordinals, word) + 1;
        var month = Array.IndexOf(months, match.Groups["month"].Value.ToLowerInvariant()) + 1;
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return day > 0 && month > 0 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2}|[A-Za-z]+(-[A-Za-z]+)?)(st|nd|rd|th)?\s+day\s+of\s+(?<month>[A-Za-z]+),?\s+(?<year>[12][0-9]{3})\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
