using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Numbered parts: "the first quarter of 2023", "the second half of June", "the first six months of the year", "the last week of May".</summary>
/// <remarks>A bare "first quarter" may be one of a match, and is no date here.</remarks>
static class Divisions
{
    const int QuartersInYear = 4;
    const int MonthsInQuarter = 3;
    const int MonthsInHalf = 6;
    const int DaysInHalfMonth = 15;
    const int DaysInWeek = 7;

    /// <summary>ISO 8601: the first week of a year is that of its first Thursday. Here of a month too.</summary>
    const IsoDayOfWeek MiddleOfWeek = IsoDayOfWeek.Thursday;

    public static Reading? Read(Words words, int at, Ground ground) =>
        Lettered(words, at, ground) ?? Spelt(words, at, ground) ?? Ends(words, at, ground);

    /// <summary>"Q3 2024", "H1 of 2024".</summary>
    static Reading? Lettered(Words words, int at, Ground ground)
    {
        if (words[at] is not ['q' or 'h', >= '1' and <= '4' and var figure] || !words.IsCapitalized(at))
            return null;
        if (Whole(words, words.Skip(at + 1, "of"), ground) is not { } whole)
            return words[at][0] == 'q' && Years.IsLead(words[at - 1]) ? LastBegun(at, figure - '0', ground) : null;

        return words[at][0] == 'q' ? Quarter(whole, figure - '0') : Half(whole, figure - '0');
    }

    /// <summary>"in Q3", as firms and ministries report it.</summary>
    static Reading LastBegun(int at, int number, Ground ground) => ground.FromPublished(
        at,
        day => Start(day.Year, number) is var start && start <= day ? Quarter(start) : Quarter(Start(day.Year - 1, number)),
        "last such quarter seen from",
        needsYear: true);

    static LocalDate Start(int year, int number) => new(year, MonthsInQuarter * (number - 1) + 1, 1);

    static UncertainDate Quarter(LocalDate start) => UncertainDate.Between(start, start.PlusMonths(MonthsInQuarter).PlusDays(-1), DatePrecision.Month);

    static Reading? Spelt(Words words, int at, Ground ground)
    {
        var number = words[at] is "last" or "final" ? -1 : Numerals.Ordinal(words[at]);
        if (number == 0 || words[at + 1] is not ("quarter" or "half" or "week") || words[at + 2] is not ("of" or "in") || Whole(words, at + 3, ground) is not { } whole)
            return null;

        return words[at + 1] switch
        {
            "quarter" => Quarter(whole, number < 0 ? QuartersInYear : number),
            "half" => Half(whole, number < 0 ? 2 : number),
            _ => Week(whole, number),
        };
    }

    /// <summary>"the first six months of 2024", "the last ten days of June".</summary>
    static Reading? Ends(Words words, int at, Ground ground)
    {
        if (words[at] is not ("first" or "last" or "final") || Numerals.Count(words, at + 1) is not var (count, end) || words[end + 2] is not ("of" or "in"))
            return null;
        if (TimeWords.Unit(words[end + 1]) is not (var unit and not PeriodUnits.None) || Whole(words, end + 3, ground) is not { } whole)
            return null;
        if (whole.When is not { From: { } from, To: { } to })
            return whole;

        var (first, last) = words[at] is "first"
            ? (from, Calendar.Plus(from, count, unit).PlusDays(-1))
            : (Calendar.Plus(to.PlusDays(1), -count, unit), to);
        return first < from || last > to || first > last ? null : Part(whole, first, last);
    }

    /// <summary>The year or month that is parted; "the year" and "the month" are the present ones.</summary>
    static Reading? Whole(Words words, int at, Ground ground)
    {
        var inner = words.Skip(at, "the");
        return Periods.Present(words, inner, ground) ?? Periods.Read(words, inner, ground) ?? (Years.At(words, inner) is var year and > 0 ? new(inner, UncertainDate.Year(year), "written out") : null);
    }

    static Reading? Quarter(Reading whole, int number) => number > QuartersInYear ? null : Months(whole, MonthsInQuarter, number);

    static Reading? Half(Reading whole, int number) => number > 2 ? null
        : whole.When is { Precision: DatePrecision.Month, From: { } from, To: { } to } && from.Month == to.Month
            ? number == 1 ? Part(whole, from, from.PlusDays(DaysInHalfMonth - 1)) : Part(whole, from.PlusDays(DaysInHalfMonth), to)
            : Months(whole, MonthsInHalf, number);

    static Reading? Months(Reading whole, int length, int number)
    {
        if (whole.When is not { From: { } from, To: { } to })
            return whole;
        if (from.Year != to.Year || whole.When.Precision != DatePrecision.Year)
            return null;

        var first = from.PlusMonths(length * (number - 1));
        return whole with { When = UncertainDate.Between(first, first.PlusMonths(length).PlusDays(-1), DatePrecision.Month), Because = $"part {number} of {whole.When}, {whole.Because}" };
    }

    /// <param name="number">1 to 5, or −1 for the last.</param>
    static Reading? Week(Reading whole, int number)
    {
        if (whole.When is not { From: { } from, To: { } to })
            return whole;

        var middle = number < 0
            ? to.PlusDays(1).Previous(MiddleOfWeek)
            : from.PlusDays(-1).Next(MiddleOfWeek).PlusDays(DaysInWeek * (number - 1));
        return middle < from || middle > to || to < from.PlusDays(DaysInWeek) ? null : whole with { When = Calendar.Week(middle), Because = $"week of {whole.When}, {whole.Because}" };
    }

    static Reading Part(Reading whole, LocalDate first, LocalDate last) => whole with { When = Calendar.Stretch(first, last), Because = $"part of {whole.When}, {whole.Because}" };
}
