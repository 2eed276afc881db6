using Casus.Lexicons;
using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>What expressions are counted from: the day of publication and the last date that the text has named.</summary>
/// <param name="Known">Days that need no year.</param>
sealed record Ground(LocalDate? Published, UncertainDate? Named, KnownDays Known)
{
    /// <summary>A day or month without a year is the coming one only when it is at most this near, unless the tense says so.</summary>
    const int NearDays = 90;

    /// <summary>Every day of the month has met every weekday within fourteen months.</summary>
    const int MonthsBack = 14;

    public const string NothingPublished = "no date of publication to count from";

    public const string NothingNamed = "no date named before it to count from";

    /// <summary>The day or unknown, with the reason either way.</summary>
    public Reading FromPublished(int last, Func<LocalDate, UncertainDate> count, string because, bool needsYear = false)
    {
        if (Published is not { } published)
            return new(last, UncertainDate.Unknown, NothingPublished);

        return new(last, count(published), $"{because} {Days.Format(published)}", needsYear);
    }

    /// <param name="count">Given the first and the last day of the date named before.</param>
    public Reading FromNamed(int last, Func<LocalDate, LocalDate, UncertainDate> count, string because)
    {
        if (Named is not { From: { } from, To: { } to })
            return new(last, UncertainDate.Unknown, NothingNamed);

        return new(last, count(from, to), $"{because} {Named}");
    }

    /// <summary>As <see cref="FromNamed"/>, for what is counted in days and so wants a day to begin at.</summary>
    public Reading FromNamedDay(int last, Func<LocalDate, UncertainDate> count, string because) =>
        Named is { Precision: DatePrecision.Day, From: { } from, To: { } to } && from == to
            ? new(last, count(from), $"{because} {Named}")
            : new(last, UncertainDate.Unknown, NothingNamed);

    /// <param name="weekday">Where the text names it too, a year in which the day falls on it is preferred.</param>
    public Reading? DayOfYear(int last, int month, int day, Tense tense, IsoDayOfWeek weekday = IsoDayOfWeek.None)
    {
        if (!Calendar.IsDayOfSomeYear(month, day))
            return null;
        if (Published is not { } published)
            return new(last, UncertainDate.Unknown, NothingPublished, NeedsYear: true);

        // Eight years reach the next leap day, also across a century that has none.
        var days = Enumerable.Range(published.Year - 8, 17).Where(year => Calendar.Exists(year, month, day)).Select(year => new LocalDate(year, month, day)).ToList();
        var matching = days.FindAll(known => weekday != IsoDayOfWeek.None && known.DayOfWeek == weekday && Math.Abs(known.Year - published.Year) <= 1);
        var chosen = Nearest(matching.Count > 0 ? matching : days, published, tense);
        return new(last, UncertainDate.Day(chosen), Because("day", chosen, published), NeedsYear: true);
    }

    /// <summary>A day of some month that falls on the weekday: the last one, or the coming one where it is nearer.</summary>
    public Reading? DayOfMonth(int last, int day, IsoDayOfWeek weekday)
    {
        if (Published is not { } published)
            return new(last, UncertainDate.Unknown, NothingPublished);

        var months = Enumerable.Range(-MonthsBack, 2 * MonthsBack + 1).Select(months => published.With(DateAdjusters.StartOfMonth).PlusMonths(months));
        var days = months.Where(month => Calendar.Exists(month.Year, month.Month, day)).Select(month => month.PlusDays(day - 1))
            .Where(known => known.DayOfWeek == weekday).OrderBy(known => Math.Abs(Period.DaysBetween(published, known))).ToList();
        return days.Count == 0 ? null : new(last, UncertainDate.Day(days[0]), Because("day", days[0], published));
    }

    public Reading Month(int last, int month, Tense tense)
    {
        if (Published is not { } published)
            return new(last, UncertainDate.Unknown, NothingPublished, NeedsYear: true);

        var firsts = Enumerable.Range(published.Year - 1, 3).Select(year => new LocalDate(year, month, 1)).ToList();
        var chosen = Nearest(firsts, published, tense);
        return new(last, UncertainDate.Month(chosen.Year, chosen.Month), Because("month", chosen, published), NeedsYear: true);
    }

    static string Because(string unit, LocalDate chosen, LocalDate published) =>
        $"{(chosen > published ? "coming" : "last")} such {unit} seen from {Days.Format(published)}";

    static LocalDate Nearest(List<LocalDate> days, LocalDate published, Tense tense)
    {
        var past = days.FindLast(day => day <= published);
        var coming = days.Find(day => day >= published);
        if (past == default || coming == default)
            return past == default ? coming : past;

        var isNear = Period.DaysBetween(published, coming) <= NearDays;
        return tense == Tense.Coming || tense == Tense.Unknown && isNear ? coming : past;
    }
}
