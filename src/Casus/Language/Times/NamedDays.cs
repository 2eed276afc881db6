using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Days without a name: "yesterday", "tonight", "the following day", "the same day".</summary>
static class NamedDays
{
    public static Reading? Read(Words words, int at, Ground ground) => FromPublished(words, at, ground) ?? FromNamed(words, at, ground) ?? Overnight(words, at, ground);

    static Reading? FromPublished(Words words, int at, Ground ground) => (words[at], words[at + 1]) switch
    {
        ("today", _) => Counted(at, 0, ground),
        ("tonight", _) => Counted(at, 0, ground),
        ("this", var part) when TimeWords.PartsOfDay.Contains(part) => Counted(at + 1, 0, ground),
        ("last", "night" or "evening") => Counted(at + 1, -1, ground),
        ("yesterday", var part) => Counted(TimeWords.PartsOfDay.Contains(part) ? at + 1 : at, -1, ground),
        ("tomorrow", var part) => Counted(TimeWords.PartsOfDay.Contains(part) ? at + 1 : at, 1, ground),
        ("day", "before") when words[at + 2] is "yesterday" => Counted(at + 2, -2, ground),
        ("day", "after") when words[at + 2] is "tomorrow" => Counted(at + 2, 2, ground),
        _ => null,
    };

    static Reading? FromNamed(Words words, int at, Ground ground) => (words[at], words[at + 1]) switch
    {
        ("following" or "next", "day" or "morning") => Moved(at + 1, 1, ground),
        ("previous" or "preceding", "day" or "night" or "evening") => Moved(at + 1, -1, ground),
        ("same" or "that", "day" or "evening" or "night") => Moved(at + 1, 0, ground),
        ("day", "before") when IsLast(words, at + 1) => Moved(at + 1, -1, ground),
        ("day", "after") when IsLast(words, at + 1) => Moved(at + 1, 1, ground),
        _ => null,
    };

    /// <summary>The night before the day of publication; before a weekday or date only "into" it tells which night.</summary>
    static Reading? Overnight(Words words, int at, Ground ground)
    {
        if (words[at] is not "overnight")
            return null;
        if (words[at + 1] is "into" or "to" && Points.ReadDay(words, words.Skip(at + 2, "the"), ground) is { IsDay: true, When.From: { } morning } into)
            return into with { When = Calendar.Stretch(morning.PlusDays(-1), morning), Because = $"night before {into.When}, {into.Because}" };

        return words[at + 1] is "on" or "from" or "between" || TimeWords.Weekday(words[at + 1]) != IsoDayOfWeek.None
            ? null
            : ground.FromPublished(at, day => Calendar.Stretch(day.PlusDays(-1), day), "night before");
    }

    /// <summary>"the day after the summit" counts from the summit, whose day nobody here knows.</summary>
    static bool IsLast(Words words, int at) => words[at + 1] is "" or "." or "," or ";" or "?" or "!" or ")" or "and" or "but";

    static Reading Counted(int last, int days, Ground ground) =>
        ground.FromPublished(last, day => UncertainDate.Day(day.PlusDays(days)), days == 0 ? "day of publication," : $"{days:+0;-0} days from");

    static Reading Moved(int last, int days, Ground ground) =>
        ground.FromNamedDay(last, day => UncertainDate.Day(day.PlusDays(days)), days == 0 ? "the day named before," : $"{days:+0;-0} days from");
}
