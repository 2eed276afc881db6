using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Stretches of the calendar. Weeks begin on Monday (ISO 8601).</summary>
static class Calendar
{
    /// <summary>Years that news is published in and speaks of; beyond them a date is a slip, and its arithmetic could overflow.</summary>
    public const int EarliestYear = 1000;
    public const int LatestYear = 2199;

    const int LeapYear = 2024;
    const int DaysInWeek = 7;
    const int HoursInDay = 24;
    const int MinutesInHour = 60;
    const int MonthsInQuarter = 3;

    public static bool IsPlausible(LocalDate day) => day.Year is >= EarliestYear and <= LatestYear;

    public static bool Exists(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    public static bool IsDayOfSomeYear(int month, int day) => Exists(LeapYear, month, day);

    public static UncertainDate Stretch(LocalDate from, LocalDate to) => UncertainDate.Between(from, to, DatePrecision.Day);

    public static UncertainDate Week(LocalDate day)
    {
        var monday = Monday(day);
        return Stretch(monday, monday.PlusDays(DaysInWeek - 1));
    }

    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    public static LocalDate InWeekOf(LocalDate day, IsoDayOfWeek weekday) => Monday(day).PlusDays((int)weekday - 1);

    /// <summary>The day, week, month or year that lies this many of them after the one that the day is in.</summary>
    public static UncertainDate Moved(LocalDate day, int count, PeriodUnits unit) => unit switch
    {
        PeriodUnits.Weeks => Week(day.PlusWeeks(count)),
        PeriodUnits.Months when day.PlusMonths(count) is var moved => UncertainDate.Month(moved.Year, moved.Month),
        PeriodUnits.Years => UncertainDate.Year(day.PlusYears(count).Year),
        PeriodUnits.Hours or PeriodUnits.Minutes => count < 0 ? Stretch(Plus(day, count, unit), day) : Stretch(day, Plus(day, count, unit)),
        _ => UncertainDate.Day(day.PlusDays(count)),
    };

    public static LocalDate Plus(LocalDate day, int count, PeriodUnits unit) => unit switch
    {
        PeriodUnits.Weeks => day.PlusWeeks(count),
        PeriodUnits.Months => day.PlusMonths(count),
        PeriodUnits.Years => day.PlusYears(count),
        PeriodUnits.Hours => day.PlusDays(DaysTouched(count, HoursInDay)),
        PeriodUnits.Minutes => day.PlusDays(DaysTouched(count, HoursInDay * MinutesInHour)),
        _ => day.PlusDays(count),
    };

    /// <summary>The hour of publication is not known, so that the next hours may reach the next day.</summary>
    static int DaysTouched(int count, int inDay) => Math.Sign(count) * ((Math.Abs(count) + inDay - 1) / inDay);

    /// <summary>The first, second or last third: of a month ten days each, of a year four months, of a season or quarter one month, of a decade and of a week three or four.</summary>
    public static UncertainDate? Third(UncertainDate whole, int third) => (whole.Precision, whole.From, whole.To) switch
    {
        (DatePrecision.Month, { } from, { } to) when from.Month == to.Month && from.Year == to.Year =>
            Stretch(from.PlusDays(10 * third), third == 2 ? to : from.PlusDays(10 * third + 9)),
        (DatePrecision.Month, { } from, { } to) when from.PlusMonths(MonthsInQuarter).PlusDays(-1) == to =>
            UncertainDate.Month(from.PlusMonths(third).Year, from.PlusMonths(third).Month),
        (DatePrecision.Year, { } from, { } to) when from.Year == to.Year =>
            UncertainDate.Between(from.PlusMonths(4 * third), from.PlusMonths(4 * third + 4).PlusDays(-1), DatePrecision.Month),
        (DatePrecision.Year, { } from, { } to) when to.Year - from.Year == 9 =>
            UncertainDate.Between(new(from.Year + DecadeThirds[third].First, 1, 1), new(from.Year + DecadeThirds[third].Last, 12, 31), DatePrecision.Year),
        (DatePrecision.Day, { } from, { } to) when Period.DaysBetween(from, to) == DaysInWeek - 1 =>
            Stretch(from.PlusDays(WeekThirds[third].First), from.PlusDays(WeekThirds[third].Last)),
        _ => null,
    };

    static (int First, int Last)[] WeekThirds => [(0, 2), (1, 4), (3, 6)];

    static (int First, int Last)[] DecadeThirds => [(0, 3), (4, 6), (7, 9)];
}
