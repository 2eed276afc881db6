using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Days counted within a month: "the first Friday of July", "the 20th of next month".</summary>
static class Ordinals
{
    const int DaysInWeek = 7;

    public static Reading? Read(Words words, int at, Ground ground) => Weekday(words, at, ground) ?? Day(words, at, ground);

    /// <summary>Without its month "the first Friday" is no day that anybody could name, and surely not the last Friday.</summary>
    static Reading? Weekday(Words words, int at, Ground ground)
    {
        var number = Numerals.Ordinal(words[at]);
        var weekday = TimeWords.Weekday(words[at + 1]);
        if (number == 0 || weekday == IsoDayOfWeek.None || !words.IsName(at + 1))
            return null;
        if (Month(words, at + 2, ground) is not { } month)
            return Reading.Duration(at + 1);
        if (month.When?.From is not { } first)
            return month;

        var day = first.PlusDays(-1).Next(weekday).PlusDays(DaysInWeek * (number - 1));
        return day <= month.When.To ? month with { When = UncertainDate.Day(day), Because = $"counted in {month.When}" } : null;
    }

    static Reading? Day(Words words, int at, Ground ground)
    {
        if (Numerals.Day(words, at) is not var (day, end) || words[end + 1] is not "of" || Periods.Step(words[end + 2]) is null)
            return null;
        if (Month(words, end + 1, ground) is not { } month)
            return null;
        if (month.When?.From is not { } first)
            return month;

        return Calendar.Exists(first.Year, first.Month, day)
            ? month with { When = UncertainDate.Day(new(first.Year, first.Month, day)), Because = $"day {day} of {month.When}" }
            : null;
    }

    static Reading? Month(Words words, int at, Ground ground)
    {
        var monthAt = words.Skip(words.Skip(at, "of", "in"), "the");
        return monthAt > at && Periods.Read(words, monthAt, ground) is { When: { } when } month && IsMonth(when) ? month : null;
    }

    static bool IsMonth(UncertainDate when) => when.Precision is DatePrecision.Month or DatePrecision.Unknown;
}
