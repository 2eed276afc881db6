using System.Text.RegularExpressions;
using Casus.Time;
using NodaTime;

namespace Casus.Sources.Dates;

/// <summary>Days of publication as files and pages write them: <c>2024-06-19</c>, alone or at the head of a time stamp.</summary>
static partial class PublicationDay
{
    const int DayLength = 10;

    /// <returns>The day on the publisher's own calendar: the zone is not converted, because "today" in the text is meant there.</returns>
    public static LocalDate? TryRead(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length >= DayLength && TimeOfDay().IsMatch(trimmed.AsSpan(DayLength)) ? Days.TryParse(trimmed[..DayLength]) : null;
    }

    [GeneratedRegex(@"^([T ]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?)?( ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();
}
