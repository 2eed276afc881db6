using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Counted spans: "two days ago", "three weeks earlier", "the past month". The rest of them are durations, and no dates.</summary>
static class Quantities
{
    public static Reading? Read(Words words, int at, Ground ground)
    {
        if (words[at] is "last" or "past" or "next" or "coming" or "previous" && Running(words, at, ground) is { } running)
            return running;
        if (words[at] is "in" or "within")
            return Ahead(words, at, ground);
        if (Counts.Read(words, at) is not var (count, unit, end))
            return null;
        if (Summed(words, at, end, unit, ground) is { } summed)
            return summed;

        return (words[end + 1], words[end + 2]) switch
        {
            ("ago", _) => ground.FromPublished(end + 1, day => Calendar.Moved(day, -count, unit), $"{count} {unit} before"),
            ("from", "now" or "today") => ground.FromPublished(end + 2, day => Calendar.Moved(day, count, unit), $"{count} {unit} after"),
            ("earlier", not "than") or ("previously", _) => Named(end + 1, -count, unit, ground),
            ("later", not "than") or ("afterwards", _) => Named(end + 1, count, unit, ground),
            ("from", _) => Beside(words, end, count, unit, ground),
            ("before", _) => Beside(words, end, -count, unit, ground),
            ("after", _) => Beside(words, end, count, unit, ground),
            _ => Reading.Duration(end),
        };
    }

    /// <summary>"two years and three months ago": parts from large to small, the last of which tells how exact it is.</summary>
    static Reading? Summed(Words words, int at, int end, PeriodUnits first, Ground ground)
    {
        var (last, unit) = (end, first);
        while (Counts.Read(words, words.Skip(last + 1, "and", ",")) is { } next && next.Unit > unit)
            (last, unit) = (next.End, next.Unit);
        if (last == end || words[last + 1] is not ("ago" or "earlier" or "later"))
            return null;

        return words[last + 1] is "ago"
            ? ground.FromPublished(last + 1, day => Sum(words, at, last, day, -1), "counted back from")
            : ground.FromNamedDay(last + 1, day => Sum(words, at, last, day, words[last + 1] is "later" ? 1 : -1), "counted from");
    }

    static UncertainDate Sum(Words words, int at, int last, LocalDate day, int sign)
    {
        var part = Counts.Read(words, at)!.Value;
        while (part.End < last)
        {
            day = Calendar.Plus(day, sign * part.Count, part.Unit);
            part = Counts.Read(words, words.Skip(part.End + 1, "and", ","))!.Value;
        }

        return Calendar.Moved(day, sign * part.Count, part.Unit);
    }

    /// <summary>"will meet in two weeks", "within ten days": only of what is to come, for "in three days" is as often how long something took.</summary>
    static Reading? Ahead(Words words, int at, Ground ground)
    {
        var countAt = words.Skip(at + 1, "the", "about");
        if (Counts.Read(words, words.Skip(countAt, "next", "coming")) is not (var count, var unit and not (PeriodUnits.Hours or PeriodUnits.Minutes), var end))
            return null;
        if (words[at] is "within")
            return Tenses.Around(words, at) == Tense.Coming ? ground.FromPublished(end, day => Calendar.Stretch(day, Calendar.Plus(day, count, unit)), $"{count} {unit} from") : Reading.Duration(end);
        if (countAt > at + 1 || words[at - 1] is "time" or "once" or "twice")
            return null;

        var isTime = words[end + 1] is "'s" or "’s" or "'" or "’" && words[end + 2] is "time";
        return isTime || Tenses.Before(words, at) == Tense.Coming
            ? ground.FromPublished(isTime ? end + 2 : end, day => Calendar.Moved(day, count, unit), $"{count} {unit} after")
            : Reading.Duration(end);
    }

    /// <summary>"the last three years", "the past week": up to the day of publication, or from it; told of the past, from the day named before.</summary>
    static Reading? Running(Words words, int at, Ground ground)
    {
        // "The last ten days of April" are in April, and of "the last years of the war" nobody here knows when they were.
        if (One(words, at) is not var (count, unit, end) || words[end + 1] is "of")
            return null;

        var isBack = words[at] is "last" or "past" or "previous";
        if ((words[at] is "previous" || words[at] is "next" && Tenses.Around(words, at) == Tense.Past) && ground.Named is { Precision: DatePrecision.Day })
            return ground.FromNamed(end, (from, to) => Running(isBack ? from : to, count, unit, isBack), $"{count} {unit} from");

        return ground.FromPublished(end, day => Running(day, count, unit, isBack), isBack ? $"{count} {unit} up to" : $"{count} {unit} from");
    }

    /// <summary>"the past week" and "the next decade" have no number: one is meant.</summary>
    static (int Count, PeriodUnits Unit, int End)? One(Words words, int at) => words[at + 1] switch
    {
        "decade" => (Counts.YearsInDecade, PeriodUnits.Years, at + 1),
        "day" or "week" or "month" or "year" when words[at] is "past" => (1, TimeWords.Unit(words[at + 1]), at + 1),
        _ => Counts.Read(words, at + 1),
    };

    static UncertainDate Running(LocalDate day, int count, PeriodUnits unit, bool isBack) =>
        isBack ? Calendar.Stretch(Calendar.Plus(day, -count, unit), day) : Calendar.Stretch(day, Calendar.Plus(day, count, unit));

    static Reading Named(int last, int count, PeriodUnits unit, Ground ground) => unit == PeriodUnits.Years || unit == PeriodUnits.Months
        ? ground.FromNamed(last, (from, _) => Calendar.Moved(from, count, unit), $"{count:+0;-0} {unit} from")
        : ground.FromNamedDay(last, day => Calendar.Moved(day, count, unit), $"{count:+0;-0} {unit} from");

    /// <summary>"two days after June 19" counts from that day; before anything else than a date it is a duration.</summary>
    static Reading Beside(Words words, int end, int count, PeriodUnits unit, Ground ground)
    {
        var anchor = Points.ReadDay(words, words.Skip(end + 2, "the"), ground);
        return anchor is { IsDay: true, When.From: { } day }
            ? new(anchor.Last, Calendar.Moved(day, count, unit), $"{count:+0;-0} {unit} from {anchor.When}")
            : Reading.Duration(end);
    }
}
