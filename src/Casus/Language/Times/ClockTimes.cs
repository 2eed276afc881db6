using NodaTime;

namespace Casus.Language.Times;

/// <summary>Times of day: they are no dates, and the day that they have in another zone is not the day where something happened.</summary>
static class ClockTimes
{
    /// <summary>"2 a.m. Tuesday (2300 GMT Monday)": what stands in brackets is the same moment seen from elsewhere.</summary>
    /// <param name="last">Number of the last word of a day.</param>
    /// <returns>Number of the last word that belongs to it.</returns>
    public static int EndOfMoment(Words words, int last)
    {
        var open = After(words, words.Skip(last + 1, "at", ",")) is var end and >= 0 ? end + 1 : last + 1;
        if (words[open] is not ("(" or "-lrb-") || After(words, open + 1) is not (var inner and >= 0))
            return last;

        var dayAt = words.Skip(words.Skip(inner + 1, ","), "on");
        return TimeWords.Weekday(words[dayAt]) != IsoDayOfWeek.None && words[dayAt + 1] is ")" or "-rrb-" or "in" ? dayAt : last;
    }

    /// <returns>Number of the last word of the time that begins here, or −1.</returns>
    static int After(Words words, int at)
    {
        if (words[at] is "noon" or "midnight")
            return at;
        if (words[at] is not [>= '0' and <= '9', ..] || words[at].Length > 5)
            return -1;

        var half = words.Skip(at + 1, "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "hours", "hrs");
        var zone = words.Skip(half, "gmt", "utc", "est", "edt", "et", "pst", "pdt", "cet", "cest", "bst", "msk", "local");
        var end = words[zone - 1] is "local" ? words.Skip(zone, "time") : zone;
        return end > at + 1 || words[at].Length == 4 || words[at].Contains(':', StringComparison.Ordinal) ? end - 1 : -1;
    }
}
