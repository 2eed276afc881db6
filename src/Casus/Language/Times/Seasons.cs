using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Seasons of the northern half of the earth, of which most news in English speaks, by whole months: "the spring of 2022", "last summer".</summary>
static class Seasons
{
    const int MonthsInSeason = 3;

    public static Reading? Read(Words words, int at, Ground ground)
    {
        if (Periods.Step(words[at]) is { } step && FirstMonth(words[at + 1]) is var stepped and > 0)
            return words[at + 1] is "fall" && words[at] is "current" ? null : ground.FromPublished(at + 1, day => Near(day, stepped, step), $"{words[at]} {words[at + 1]} seen from");

        var month = FirstMonth(words[at]);
        var isOf = words[at + 1] is "of" or "in";
        if (month == 0 || words[at] is "fall" && !isOf && words[at - 1] is not ("in" or "the"))
            return null;

        var yearAt = isOf ? at + 2 : at + 1;
        return Years.LikelyAt(words, yearAt) is var year and > 0 ? Dated(words, yearAt, year, month) : LastYear(words, yearAt, month, ground);
    }

    static int FirstMonth(string word) => word switch { "spring" => 3, "summer" => 6, "autumn" or "fall" => 9, "winter" => 12, _ => 0 };

    static Reading Dated(Words words, int at, int year, int month)
    {
        if (month != 12)
            return new(at, Of(year, month), "written out");
        if (words[at + 1] is "-" or "–" or "/" && words[at + 2].Length is 2 or 4 && int.TryParse(words[at + 2], out var next) && next % 100 == (year + 1) % 100)
            return new(at + 2, Of(year, month), "written out");

        // "The winter of 2022" may be the one that it begins with or the one that it ends with.
        return new(at, UncertainDate.Between(new(year, 1, 1), Of(year, month).To, DatePrecision.Month), "either winter of the year");
    }

    static Reading? LastYear(Words words, int at, int month, Ground ground) =>
        words[at + 1] == "year" && Periods.Step(words[at]) is { } step
            ? ground.FromPublished(at + 1, day => Of(day.Year + step, month), $"season of {words[at]} year seen from")
            : null;

    /// <summary>"Last summer" has ended, "next summer" has not begun; "this winter" is the one that is or comes next.</summary>
    static UncertainDate Near(LocalDate day, int month, int step)
    {
        var season = Of(day.Year - 1, month);
        if (step < 0)
            return Of(day.Year, month).To < day ? Of(day.Year, month) : season.To < day ? season : Of(day.Year - 2, month);
        if (step > 0)
            return Of(day.Year, month).From > day ? Of(day.Year, month) : Of(day.Year + 1, month);

        return season.To >= day ? season : Of(day.Year, month);
    }

    static UncertainDate Of(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return UncertainDate.Between(first, first.PlusMonths(MonthsInSeason).PlusDays(-1), DatePrecision.Month);
    }
}
