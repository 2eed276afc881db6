using NodaTime;

namespace Casus.Language.Times;

/// <summary>Counted spans: "two days ago", "three weeks earlier", "the past month". The rest of them are durations, and no dates.</summary>
static class Quantities
{
    const int YearsInDecade = 10;
    const int MostDecades = 99;

    public static Reading? Read(Words words, int at, Ground ground)
    {
        if (words[at] is "last" or "past" or "next" or "coming")
            return Running(words, at, ground);
        if (Counted(words, at) is not var (count, unit, end))
            return null;
        if (CompoundEnd(words, end) is var compound && compound > end)
            return Reading.Duration(compound);

        return (words[end + 1], words[end + 2]) switch
        {
            ("ago", _) => ground.FromPublished(end + 1, day => Calendar.Moved(day, -count, unit), $"{count} {unit} before"),
            ("from", "now" or "today") => ground.FromPublished(end + 2, day => Calendar.Moved(day, count, unit), $"{count} {unit} after"),
            ("earlier" or "previously", _) => Named(end + 1, -count, unit, ground),
            ("later" or "afterwards", _) => Named(end + 1, count, unit, ground),
            ("from", _) => Beside(words, end, count, unit, ground),
            ("before", _) => Beside(words, end, -count, unit, ground),
            ("after", _) => Beside(words, end, count, unit, ground),
            _ => Reading.Duration(end),
        };
    }

    /// <summary>"two years and three months ago" is passed over whole, not read as three months.</summary>
    static int CompoundEnd(Words words, int end)
    {
        var last = end;
        while (Counted(words, words.Skip(last + 1, "and", ",")) is { } next && next.End < words.Count)
            last = next.End;
        return last > end && words[last + 1] is ("ago" or "earlier" or "later") ? last + 1 : end;
    }

    /// <summary>"the last three years", "the past week": up to the day of publication, or from it.</summary>
    static Reading? Running(Words words, int at, Ground ground)
    {
        var isOne = words[at] is "past" && TimeWords.Unit(words[at + 1]) != PeriodUnits.None;
        var counted = isOne ? (1, TimeWords.Unit(words[at + 1]), at + 1) : Counted(words, at + 1);
        if (counted is not var (count, unit, end))
            return null;

        return words[at] is "last" or "past"
            ? ground.FromPublished(end, day => Calendar.Stretch(Calendar.Plus(day, -count, unit), day), $"{count} {unit} up to")
            : ground.FromPublished(end, day => Calendar.Stretch(day, Calendar.Plus(day, count, unit)), $"{count} {unit} from");
    }

    /// <summary>A number and a unit; a decade is ten years. "two-day" counts as well.</summary>
    static (int Count, PeriodUnits Unit, int End)? Counted(Words words, int at)
    {
        if (words[at].Split('-') is [var number, var joined] && int.TryParse(number, out var value) && value is >= 0 and <= 999 && TimeWords.Unit(joined) is var whole and not PeriodUnits.None)
            return (value, whole, at);
        if (Numerals.Count(words, at) is not var (count, last))
            return null;

        var unitAt = words.Skip(last + 1, "-", "more");
        if (words[unitAt] is "decade" or "decades" && count <= MostDecades)
            return (count * YearsInDecade, PeriodUnits.Years, unitAt);
        return TimeWords.Unit(words[unitAt]) is var unit and not PeriodUnits.None ? (count, unit, unitAt) : null;
    }

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
