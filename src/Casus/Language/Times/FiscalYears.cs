using Casus.Time;

namespace Casus.Language.Times;

/// <summary>"fiscal year 2025", "the 2025 fiscal year", "FY2025": each state begins them on a day of its own, so that they are left undecided.</summary>
static class FiscalYears
{
    const string Why = "fiscal years begin on a day that differs from state to state";
    const int ShortLength = 6;

    public static Reading? Read(Words words, int at) => End(words, at) is var end and >= 0 ? new(end, UncertainDate.Unknown, Why) : null;

    static int End(Words words, int at)
    {
        if (words[at] is ['f', 'y', ..] and { Length: ShortLength } && TimeWords.Year(words[at][2..]) > 0)
            return at;
        if (words[at] is "fiscal" or "financial" or "fy")
        {
            var yearAt = words.Skip(at + 1, "year");
            return TimeWords.Year(words[yearAt]) > 0 && (words[at] is not "financial" || yearAt > at + 1) ? yearAt : -1;
        }

        return TimeWords.Year(words[at]) > 0 && words[at + 1] is "fiscal" or "financial" && words[at + 2] is "year" ? at + 2 : -1;
    }
}
