using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Weeks, months, years and decades: "last week", "in June", "June 2023", "in 2024", "the 1990s".</summary>
static class Periods
{
    const int LastYearOfEachDecade = 9;
    const int FirstCenturyReadAsDecade = 2000;

    const int FirstCenturyNamed = 11;
    const int LastCenturyNamed = 21;
    const int MonthsInQuarter = 3;

    public static Reading? Read(Words words, int at, Ground ground) =>
        Stepped(words, at, ground) ?? Weekends.Read(words, at, ground) ?? MonthOf(words, at, ground) ?? Decade(words, at) ?? Century(words, at) ?? YearNamed(words, at) ?? Years.Read(words, at);

    /// <summary>"the year 2019".</summary>
    static Reading? YearNamed(Words words, int at) =>
        words[at] is "year" && Years.At(words, at + 1) is var year and > 0 ? new(at + 1, UncertainDate.Year(year), "written out") : null;

    /// <summary>"March-May 2023".</summary>
    static bool IsJoined(Words words, int at) => words[at + 1] is "-" or "–" && TimeWords.IsMonth(words[at + 2]) && words.IsName(at + 2);

    /// <returns>How many periods "last", "this" or "next" moves on; null for other words.</returns>
    public static int? Step(string word) => word switch
    {
        "last" or "previous" => -1,
        "this" or "current" => 0,
        "next" or "coming" or "upcoming" => 1,
        _ => null,
    };

    /// <summary>"the year" after "the end of" is this year.</summary>
    public static Reading? Present(Words words, int at, Ground ground) =>
        words[at - 1] is "the" && Single(words, at) is var unit and not PeriodUnits.None && words[at + 1] is not ("of" or "before" or "after")
            ? ground.FromPublished(at, day => Calendar.Moved(day, 0, unit), $"this {words[at]} seen from")
            : null;

    static Reading? Stepped(Words words, int at, Ground ground)
    {
        // "the last week of 2015" is in 2015, whatever the day of publication.
        if (words[at] is "last" && words[at + 2] is "of")
            return null;

        return TwoSteps(words, at, ground) ?? BesideNamed(words, at, ground) ?? BesidePublished(words, at, ground);
    }

    /// <summary>"week", "month" or "year" alone; of days other rules know.</summary>
    static PeriodUnits Single(Words words, int at) => words[at] is "week" or "month" or "year" ? TimeWords.Unit(words[at]) : PeriodUnits.None;

    static Reading? BesidePublished(Words words, int at, Ground ground)
    {
        if (Step(words[at]) is not { } step)
            return null;
        if (words[at + 1] is "quarter")
            return ground.FromPublished(at + 1, day => Quarter(day.PlusMonths(MonthsInQuarter * step)), $"{words[at]} quarter seen from");
        if (Single(words, at + 1) is var unit and not PeriodUnits.None)
            return ground.FromPublished(at + 1, day => Calendar.Moved(day, step, unit), $"{words[at]} {words[at + 1]} seen from");

        return TimeWords.Month(words[at + 1]) is var month and > 0 && words.IsName(at + 1)
            ? ground.FromPublished(at + 1, day => NamedMonth(day, month, step), $"{words[at]} such month seen from", needsYear: true)
            : null;
    }

    /// <summary>"the following week", "that year"; "the previous month" only where a date has been named, and from publication otherwise.</summary>
    static Reading? BesideNamed(Words words, int at, Ground ground) => (words[at], Single(words, at + 1)) switch
    {
        (_, PeriodUnits.None) => null,
        ("following", var unit) => ground.FromNamed(at + 1, (_, to) => Calendar.Moved(to, 1, unit), $"the following {words[at + 1]}, counted from"),
        ("same" or "that", var unit) => ground.FromNamed(at + 1, (_, to) => Calendar.Moved(to, 0, unit), $"the {words[at]} {words[at + 1]}, counted from"),
        ("previous", var unit) when ground.Named is not null => ground.FromNamed(at + 1, (from, _) => Calendar.Moved(from, -1, unit), $"the {words[at + 1]} before that of"),
        _ => null,
    };

    /// <summary>"the week before last", "the year after next".</summary>
    static Reading? TwoSteps(Words words, int at, Ground ground)
    {
        var step = (words[at + 1], words[at + 2]) switch { ("before", "last") => -2, ("after", "next") => 2, _ => 0 };
        return step != 0 && Single(words, at) is var unit and not PeriodUnits.None && TimeWords.Weekday(words[at + 3]) == IsoDayOfWeek.None && !TimeWords.IsMonth(words[at + 3])
            ? ground.FromPublished(at + 2, day => Calendar.Moved(day, step, unit), $"{step:+0;-0} {unit} from that of")
            : null;
    }

    static UncertainDate Quarter(LocalDate day)
    {
        var first = new LocalDate(day.Year, day.Month - (day.Month - 1) % MonthsInQuarter, 1);
        return UncertainDate.Between(first, first.PlusMonths(MonthsInQuarter).PlusDays(-1), DatePrecision.Month);
    }

    static UncertainDate NamedMonth(LocalDate day, int month, int step)
    {
        var year = step switch
        {
            < 0 => month < day.Month ? day.Year : day.Year - 1,
            > 0 => month > day.Month ? day.Year : day.Year + 1,
            _ => day.Year,
        };
        return UncertainDate.Month(year, month);
    }

    static Reading? MonthOf(Words words, int at, Ground ground)
    {
        var month = TimeWords.Month(words[at]);
        if (month == 0 || !words.IsName(at))
            return null;

        var yearAt = words.Skip(words.After(at), ",", "of", "-");
        if (Years.At(words, yearAt) is var year and > 0)
            return new(yearAt, UncertainDate.Month(year, month), "written out");
        if (YearOf(words, yearAt) is { } step)
            return ground.FromPublished(yearAt + 1, day => UncertainDate.Month(day.Year + step, month), $"{words[yearAt]} year seen from");

        // A capital after "in May" begins a name: "in May Day parades", "to June Smith".
        var isMonth = TimeWords.IsAmbiguousMonth(words[at]) ? IsJoined(words, at) || Years.IsLead(Before(words, at)) && !words.IsCapitalized(at + 1) : true;
        return isMonth ? ground.Month(at, month, Tenses.Around(words, at)) : null;
    }

    static int? YearOf(Words words, int at) => words[at + 1] == "year" ? Step(words[at]) : null;

    static Reading? Decade(Words words, int at)
    {
        var isOwned = words[at - 1] is "the" && words[at + 1] is "'s" or "’s" && words[at].Length is 2 or 4;
        var year = TimeWords.Decade(isOwned ? $"{words[at]}s" : words[at]);
        if (year == 0 || words[at].Length == 3 && char.IsAsciiDigit(words[at][0]) && words[at - 1] is not ("the" or "'" or "’"))
            return null;

        var length = year % 100 == 0 && year < FirstCenturyReadAsDecade ? 99 : LastYearOfEachDecade;
        return new(isOwned ? at + 1 : at, UncertainDate.Between(new(year, 1, 1), new(year + length, 12, 31), DatePrecision.Year), "written out");
    }

    /// <summary>"the 19th century", as centuries are counted: 1801 to 1900. Nobody says "the fifth century" of a day in the news.</summary>
    static Reading? Century(Words words, int at) =>
        Numerals.Day(words, at) is ( >= FirstCenturyNamed and <= LastCenturyNamed and var number, var end) && words[words.Skip(end + 1, "-")] is "century"
            ? new(words.Skip(end + 1, "-"), UncertainDate.Between(new(100 * number - 99, 1, 1), new(100 * number, 12, 31), DatePrecision.Year), "written out", IsAside: true)
            : null;

    /// <summary>The word before, looking through "mid-" in pieces.</summary>
    static string Before(Words words, int at) => words[at - 1] is "-" or "–" ? words[at - 2] : words[at - 1];
}
