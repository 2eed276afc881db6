using NodaTime;

namespace Casus.Language.Times;

/// <summary>A number and a unit of time: "24 hours", "two-day", "a decade", "a fortnight".</summary>
static class Counts
{
    public const int YearsInDecade = 10;
    const int WeeksInFortnight = 2;
    const int LargestNumber = 999;

    /// <summary>A thousand years, which the calendar of news does not go beyond.</summary>
    const int MostDecades = 99;

    public static (int Count, PeriodUnits Unit, int End)? Read(Words words, int at)
    {
        var word = words[at];
        if (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && int.TryParse(word.AsSpan(0, dash), out var value) && value is >= 0 and <= LargestNumber
            && TimeWords.Unit(word[(dash + 1)..]) is var whole and not PeriodUnits.None)
        {
            return (value, whole, at);
        }

        if (Numerals.Count(words, at) is not var (count, last))
            return null;

        var unitAt = words.Skip(last + 1, "-", "more");
        return words[unitAt] switch
        {
            "decade" or "decades" when count <= MostDecades => (count * YearsInDecade, PeriodUnits.Years, unitAt),
            "fortnight" => (count * WeeksInFortnight, PeriodUnits.Weeks, unitAt),
            var unit => TimeWords.CountedUnit(unit) is var known and not PeriodUnits.None ? (count, known, unitAt) : null,
        };
    }
}
