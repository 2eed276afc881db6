using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Days of the week. In news a bare one is the last such day, the day of publication included.</summary>
static class Weekdays
{
    public static Reading? Read(Words words, int at, Ground ground)
    {
        var named = words.Skip(at, "last", "next", "this", "coming", "previous");
        var weekday = TimeWords.Weekday(words[named]);
        if (weekday == IsoDayOfWeek.None || !words.IsCapitalized(named))
            return null;

        var reading = WithDate(words, named, ground, weekday) ?? InWeek(words, named, ground, weekday)
            ?? Relative(words, named, ground, weekday, named == at ? "" : words[at]);
        return reading with { Last = words.Skip(reading.Last + 1, [.. TimeWords.PartsOfDay]) is var next && next > reading.Last + 1 ? next - 1 : reading.Last };
    }

    /// <summary>"Wednesday, June 19": the date says it all.</summary>
    static Reading? WithDate(Words words, int at, Ground ground, IsoDayOfWeek weekday)
    {
        var dateAt = words.Skip(words.After(at), ",", "(", "-lrb-");
        return CalendarDays.Read(words, words.Skip(dateAt, "the"), ground, weekday);
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
        "coming" => ground.FromPublished(at, day => UncertainDate.Day(day.Next(weekday)), "weekday after"),
        _ => Tenses.Around(words, at) == Tense.Coming
            ? ground.FromPublished(at, day => UncertainDate.Day(day.PlusDays(-1).Next(weekday)), "weekday on or after")
            : ground.FromPublished(at, day => UncertainDate.Day(day.PlusDays(1).Previous(weekday)), "weekday on or before"),
    };
}
