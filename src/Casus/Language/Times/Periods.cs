using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Weeks, months, years and decades: "last week", "in June", "June 2023", "in 2024", "the 1990s".</summary>
static class Periods
{
    const int LastYearOfEachDecade = 9;
    const int FirstCenturyReadAsDecade = 2000;

    /// <summary>Words after which a name that is also a word or a person must be a month, and four digits a year.</summary>
    static readonly string[] lead = ["in", "since", "until", "till", "by", "from", "to", "of", "for", "before", "after", "during", "through", "between", "early", "mid", "late", "last", "next", "this"];

    public static Reading? Read(Words words, int at, Ground ground) =>
        Stepped(words, at, ground) ?? Weekends.Read(words, at, ground) ?? MonthOf(words, at, ground) ?? Decade(words, at) ?? YearAlone(words, at);

    /// <returns>How many periods "last", "this" or "next" moves on; null for other words.</returns>
    public static int? Step(string word) => word switch
    {
        "last" or "previous" => -1,
        "this" or "current" => 0,
        "next" or "coming" => 1,
        _ => null,
    };

    static Reading? Stepped(Words words, int at, Ground ground)
    {
        // "the last week of 2015" is in 2015, whatever the day of publication.
        if (words[at] is "last" && words[at + 2] is "of")
            return null;
        if (Step(words[at]) is { } step && TimeWords.Unit(words[at + 1]) is var unit and not (PeriodUnits.None or PeriodUnits.Days) && !IsPlural(words[at + 1]))
            return ground.FromPublished(at + 1, day => Calendar.Moved(day, step, unit), $"{words[at]} {words[at + 1]} seen from");
        if (Step(words[at]) is { } monthStep && TimeWords.Month(words[at + 1]) is var month and > 0 && words.IsCapitalized(at + 1))
            return ground.FromPublished(at + 1, day => NamedMonth(day, month, monthStep), $"{words[at]} such month seen from", needsYear: true);
        if (words[at] is "following" or "same" or "that" && TimeWords.Unit(words[at + 1]) is var named and not (PeriodUnits.None or PeriodUnits.Days) && !IsPlural(words[at + 1]))
            return ground.FromNamed(at + 1, (_, to) => Calendar.Moved(to, words[at] is "following" ? 1 : 0, named), $"the {words[at]} {words[at + 1]}, counted from");
        return null;
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
        if (month == 0 || !words.IsCapitalized(at))
            return null;

        var yearAt = words.Skip(words.After(at), ",", "of");
        if (TimeWords.Year(words[yearAt]) is var year and > 0)
            return new(yearAt, UncertainDate.Month(year, month), "written out");
        if (YearOf(words, yearAt) is { } step)
            return ground.FromPublished(yearAt + 1, day => UncertainDate.Month(day.Year + step, month), $"{words[yearAt]} year seen from");

        // A capital after "in May" begins a name: "in May Day parades", "to June Smith".
        var isMonth = TimeWords.IsAmbiguousMonth(words[at]) ? lead.Contains(Before(words, at)) && !words.IsCapitalized(at + 1) : true;
        return isMonth ? ground.Month(at, month, Tenses.Around(words, at)) : null;
    }

    static int? YearOf(Words words, int at) => words[at + 1] == "year" ? Step(words[at]) : null;

    static Reading? Decade(Words words, int at)
    {
        var isOwned = words[at - 1] is "the" && words[at + 1] is "'s" or "’s" && words[at].Length == 4;
        var year = TimeWords.Decade(isOwned ? $"{words[at]}s" : words[at]);
        if (year == 0 || words[at].Length == 3 && words[at - 1] is not ("the" or "'" or "’"))
            return null;

        var length = year % 100 == 0 && year < FirstCenturyReadAsDecade ? 99 : LastYearOfEachDecade;
        return new(isOwned ? at + 1 : at, UncertainDate.Between(new(year, 1, 1), new(year + length, 12, 31), DatePrecision.Year), "written out");
    }

    static Reading? YearAlone(Words words, int at)
    {
        if (Span(words[at]) is { } span)
            return new(at, span, "written out");
        var year = TimeWords.Year(words[at]);
        if (year == 0 || words.HasPennTag(at + 1, "NNS") || words.HasPennTag(at + 1, "NNPS"))
            return null;

        return lead.Contains(Before(words, at)) || IsAttribute(words, at, year) ? new(at, UncertainDate.Year(year), "written out") : null;
    }

    /// <summary>"1939-1945" in one token.</summary>
    static UncertainDate? Span(string word) =>
        word.Length == 9 && word[4] is '-' or '–' && TimeWords.Year(word[..4]) is var from and > 0 && TimeWords.Year(word[5..]) is var to && to >= from
            ? UncertainDate.Between(new(from, 1, 1), new(to, 12, 31), DatePrecision.Year)
            : null;

    /// <summary>"the 2014 annexation", "its 1961 treaty" and "(1994)"; other numbers of four digits are as likely counts.</summary>
    static bool IsAttribute(Words words, int at, int year) =>
        year is >= 1800 and <= 2100
        && (words[at - 1] is "the" or "its" or "their" or "his" or "her" or "'s" or "’s" && words[at + 1].Length > 0 && char.IsLetter(words[at + 1][0]) && words[at + 1] is not "people"
            || words[at - 1] is "(" or "-lrb-" && words[at + 1] is ")" or "-rrb-");

    /// <summary>The word before, looking through "mid-" in pieces.</summary>
    static string Before(Words words, int at) => words[at - 1] is "-" or "–" ? words[at - 2] : words[at - 1];

    static bool IsPlural(string unit) => unit[^1] == 's';
}
