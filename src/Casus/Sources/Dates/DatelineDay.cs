using System.Text.RegularExpressions;

namespace Casus.Sources.Dates;

/// <summary>The day in the dateline of a report: <c>PYONGYANG, June 19, 2024 (AP) —</c>. Without a year it is kept, and is no day.</summary>
static partial class DatelineDay
{
    /// <summary>A dateline stands at the head, in a page perhaps below a line or two that are not of the report.</summary>
    const int Head = 300;

    public static CandidateDate? Find(string text)
    {
        var match = Dateline().Match(text[..Math.Min(Head, text.Length)]);
        return match.Success ? new(DateOrigin.Dateline, "dateline", match.Groups["all"].Value, WrittenDay.FromMatch(match)) : null;
    }

    [GeneratedRegex(
        @"^\p{Lu}{2}[\p{L} .,'’/-]{1,60}[,(] ?(?<all>(?:(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?<d>\d{1,2})|(?<d>\d{1,2}) (?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)(?:,? (?<y>(?:19|20)\d\d))?)\)?,?(?: ?[(/][^()/\n]{1,40}[)/])? ?(?:[—–]|--?(?= ))",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Dateline();
}
