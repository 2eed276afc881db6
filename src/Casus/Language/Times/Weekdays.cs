using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Days of the week. In news a bare one is the last such day, the day of publication included.</summary>
static class Weekdays
{
    public static Reading? Read(Words words, int at, Ground ground)
    {
        if (Ordinals.Read(words, at, ground) is { } numbered)
            return numbered;
        if (WeekThenDay(words, at, ground) is { } inWeek)
            return inWeek;

        var named = words.Skip(words.Skip(at, "last", "next", "this", "coming", "previous", "past", "following"), "coming", "upcoming", "past");
        var weekday = TimeWords.Weekday(words[named]);
        if (weekday == IsoDayOfWeek.None || !words.IsName(named))
            return null;

        if (words[named + 1] is "mornings" or "afternoons" or "evenings" or "nights")
            return Reading.Duration(named + 1);

        var reading = WithDate(words, named, ground, weekday) ?? InWeek(words, named, ground, weekday)
            ?? Relative(words, named, ground, weekday, named == at ? "" : words[named - 1]);
        return TimeWords.PartsOfDay.Contains(words[reading.Last + 1]) ? reading with { Last = reading.Last + 1 } : reading;
    }

    /// <summary>"Wednesday, June 19" and "Friday the 13th": the date says it all.</summary>
    static Reading? WithDate(Words words, int at, Ground ground, IsoDayOfWeek weekday)
    {
        if (words[at + 1] is "the" && Numerals.Day(words, at + 2) is var (day, last) && TimeWords.Month(words[words.Skip(last + 1, "of")]) == 0)
            return ground.DayOfMonth(last, day, weekday);

        if (words[at + 1] is [>= '0' and <= '9', .., 't' or 'n' or 'r' or 's', _] && Numerals.Day(words, at + 1) is var (bare, _) && !TimeWords.IsMonth(words[words.Skip(at + 2, "of")]))
            return ground.DayOfMonth(at + 1, bare, weekday);

        var dateAt = words.Skip(words.After(at), ",", "(", "-lrb-");
        return CalendarDays.Read(words, words.Skip(dateAt, "the"), ground, weekday);
    }

    /// <summary>"next week on Wednesday".</summary>
    static Reading? WeekThenDay(Words words, int at, Ground ground)
    {
        if (words[at + 1] != "week" || Periods.Step(words[at]) is not { } step)
            return null;

        var dayAt = words.Skip(at + 2, "on");
        var weekday = TimeWords.Weekday(words[dayAt]);
        return weekday == IsoDayOfWeek.None || !words.IsName(dayAt)
            ? null
            : ground.FromPublished(dayAt, day => UncertainDate.Day(Calendar.InWeekOf(day.PlusWeeks(step), weekday)), $"{weekday} of {words[at]} week seen from");
    }

    /// <summary>"Wednesday last week", "Monday of next week".</summary>
    static Reading? InWeek(Words words, int at, Ground ground, IsoDayOfWeek weekday)
    {
        var which = words.Skip(words.After(at), "of");
        if (words[which + 1] != "week" || Periods.Step(words[which]) is not { } step)
            return null;

        return ground.FromPublished(
            which + 1, day => UncertainDate.Day(Calendar.InWeekOf(day.PlusWeeks(step), weekday)), $"{weekday} of {words[which]} week seen from");
    }

    static Reading Relative(Words words, int at, Ground ground, IsoDayOfWeek weekday, string which) => which switch
    {
        "last" or "previous" => ground.FromPublished(at, day => UncertainDate.Day(Calendar.InWeekOf(day.PlusWeeks(-1), weekday)), "weekday of the week before that of"),
        "next" => ground.FromPublished(at, day => UncertainDate.Day(Calendar.InWeekOf(day.PlusWeeks(1), weekday)), "weekday of the week after that of"),
        "this" => ground.FromPublished(at, day => UncertainDate.Day(Calendar.InWeekOf(day, weekday)), "weekday of the week of"),
        "following" => ground.FromNamedDay(at, day => UncertainDate.Day(day.Next(weekday)), "weekday after"),
        "coming" or "upcoming" => ground.FromPublished(at, day => UncertainDate.Day(day.Next(weekday)), "weekday after"),
        _ => which.Length == 0 && Tenses.Around(words, at) == Tense.Coming
            ? ground.FromPublished(at, day => UncertainDate.Day(day.PlusDays(-1).Next(weekday)), "weekday on or after")
            : ground.FromPublished(at, day => UncertainDate.Day(day.PlusDays(1).Previous(weekday)), "weekday on or before"),
    };
}
