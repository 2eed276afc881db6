using Casus.Time;

namespace Casus.Language.Times;

/// <summary>Days known by a name that have the same place in every year and everywhere: "Christmas Eve", "New Year's Day".</summary>
static class Holidays
{
    public static Reading? Read(Words words, int at, Ground ground)
    {
        var nameAt = words.Skip(at, "last", "next", "this");
        if (!words.IsCapitalized(nameAt) || Named(words, nameAt) is not var (month, day, end))
            return null;

        var yearAt = words.Skip(end + 1, ",", "of", "in");
        if (Years.LikelyAt(words, yearAt) is var year and > 0)
            return new(yearAt, UncertainDate.Day(new(year, month, day)), "written out");

        var tense = words[at] switch { "last" => Tense.Past, "next" => Tense.Coming, _ => Tenses.Around(words, at) };
        return ground.DayOfYear(end, month, day, tense);
    }

    static (int Month, int Day, int End)? Named(Words words, int at) => (words[at], words[at + 1]) switch
    {
        ("christmas", "eve") => (12, 24, at + 1),
        ("christmas", "day") => (12, 25, at + 1),
        ("christmas", _) when !words.IsCapitalized(at + 1) => (12, 25, at),
        ("new", "year") when words[at + 2] is "'s" or "’s" => words[at + 3] switch
        {
            "eve" => (12, 31, at + 3),
            "day" => (1, 1, at + 3),
            _ => null,
        },
        _ => null,
    };
}
