using Casus.Time;

namespace Casus.Language.Times;

/// <summary>Days told by another day: "the eve of 9 May", "the third anniversary of the Feb. 24, 2022 invasion", "the week of June 17".</summary>
static class Occasions
{
    const string NoCount = "which anniversary is not understood";
    const string NoDay = "the day of the year is not said";

    public static Reading? Read(Words words, int at, Ground ground) => words[at] switch
    {
        "eve" when words[at + 1] is "of" => Eve(words, at, ground),
        "anniversary" when words[at + 1] is "of" => Anniversary(words, at, ground),
        "week" => Week(words, at, ground),
        _ => null,
    };

    static Reading? Eve(Words words, int at, Ground ground) =>
        Points.ReadDay(words, words.Skip(at + 2, "the"), ground) is { IsDay: true, When.From: { } day } reading
            ? reading with { When = UncertainDate.Day(day.PlusDays(-1)), Because = $"day before {reading.When}, {reading.Because}" }
            : null;

    static Reading? Week(Words words, int at, Ground ground)
    {
        var dayAt = words.Skip(words.Skip(words.Skip(at + 1, "of", "beginning", "starting", "commencing"), "on"), "the");
        return dayAt > at + 1 && CalendarDays.Read(words, dayAt, ground) is { IsDay: true, When.From: { } day } reading
            ? reading with { When = Calendar.Week(day), Because = $"week of {reading.When}, {reading.Because}" }
            : null;
    }

    /// <summary>The day that is remembered is not the day on which something happens.</summary>
    static Reading? Anniversary(Words words, int at, Ground ground)
    {
        var dateAt = words.Skip(at + 2, "the", "its", "his", "her", "their");
        if ((CalendarDays.Read(words, dateAt, ground) ?? Years.Read(words, dateAt)) is not { } reading)
            return null;
        if (reading is not { IsDay: true, When.From: { } day })
            return reading with { When = UncertainDate.Unknown, Because = NoDay };
        if (reading.NeedsYear)
            return reading with { Because = $"anniversary, {reading.Because}" };

        return Count(words, at - 1) switch
        {
            0 => ground.DayOfYear(reading.Last, day.Month, day.Day, Tenses.Around(words, at)),
            > 0 and var years when day.Year + years <= Calendar.LatestYear =>
                reading with { When = UncertainDate.Day(day.PlusYears(years)), Because = $"{years} years after {reading.When}" },
            _ => reading with { When = UncertainDate.Unknown, Because = NoCount },
        };
    }

    /// <returns>0 where no number is said, −1 where it is not understood.</returns>
    static int Count(Words words, int at)
    {
        if (words[at - 1] is "-")
            return -1;
        if (Numerals.Day(words, at) is var (count, _))
            return count;

        var word = words[at];
        return word.Length > 0 && char.IsAsciiDigit(word[0]) ? word.Length is 4 or 5 && int.TryParse(word.AsSpan(0, word.Length - 2), out var large) ? large : -1 : 0;
    }
}
