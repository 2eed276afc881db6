using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Days with a number: <c>2024-06-19</c>, "19 June 2024", "June 19", "3-5 May", "Wednesday, June 19".</summary>
static class CalendarDays
{
    const int IsoLength = 10;
    const int LongestJoined = 5;

    static bool IsDash(string word) => word is "-" or "–" or "—" or "to" or "through";

    public static Reading? Read(Words words, int at, Ground ground, IsoDayOfWeek weekday = IsoDayOfWeek.None) =>
        Iso(words, at) ?? NumericDates.Read(words, at) ?? Monthly(words, at, ground, weekday);

    static Reading? Monthly(Words words, int at, Ground ground, IsoDayOfWeek weekday) =>
        (DayFirst(words, at, ground, weekday) ?? MonthFirst(words, at, ground, weekday)) is { } reading ? DaysByDate.WithYear(words, reading, ground) : null;

    static Reading? Iso(Words words, int at)
    {
        if (words[at].Length != IsoLength)
            return words[at].Length == 4 ? IsoApart(words, at) : null;
        return Days.TryParse(words[at]) is { } day && Calendar.IsPlausible(day)
            ? new(at, UncertainDate.Day(day), "written out")
            : null;
    }

    static Reading? IsoApart(Words words, int at) =>
        words[at + 1] == "-" && words[at + 3] == "-" && Days.TryParse($"{words[at]}-{words[at + 2]}-{words[at + 4]}") is { } split && Calendar.IsPlausible(split)
            ? new(at + 4, UncertainDate.Day(split), "written out")
            : null;

    static Reading? DayFirst(Words words, int at, Ground ground, IsoDayOfWeek weekday)
    {
        if (DaySpan(words, at) is not var (first, last, end))
            return null;

        var monthAt = words.Skip(end + 1, "of", "-");
        var month = MonthAt(words, monthAt);
        return month == 0 ? null : Dated(words, words.After(monthAt), month, first, last, ground, weekday, monthAt);
    }

    static Reading? MonthFirst(Words words, int at, Ground ground, IsoDayOfWeek weekday)
    {
        var month = MonthAt(words, at);
        var dayAt = words.Skip(words.After(at), "the");
        if (month == 0 || DaySpan(words, dayAt) is not var (first, last, end) || IsCounting(words, end))
            return null;

        return Dated(words, end + 1, month, first, last, ground, weekday, end);
    }

    /// <summary>"may" and "march" with a small letter are verbs, whatever number comes after.</summary>
    static int MonthAt(Words words, int at) =>
        TimeWords.Month(words[at]) is var month and > 0 && (words.IsName(at) || words[at - 1] is "of" || !TimeWords.IsAmbiguousMonth(words[at])) ? month : 0;

    /// <summary>In "March 3 kilometres" and "3.5" the number is not a day.</summary>
    static bool IsCounting(Words words, int at) => words[at + 1] is "%" or "percent" or "km" or "kilometres" or "kilometers" or "miles";

    /// <summary>One day of a month, or two with a dash between them, in one token or three.</summary>
    static (int First, int Last, int End)? DaySpan(Words words, int at)
    {
        var word = words[at];
        if (word.Length <= LongestJoined && word.AsSpan().IndexOfAny('-', '–') is > 0 and var dash
            && int.TryParse(word.AsSpan(0, dash), out var first) && int.TryParse(word.AsSpan(dash + 1), out var last) && first < last)
        {
            return (first, last, at);
        }

        if (Numerals.Day(words, at) is not var (day, end))
            return null;
        if (IsDash(words[end + 1]) && Numerals.Day(words, words.Skip(end + 2, "the")) is var (until, untilEnd) && until > day && TimeWords.Month(words[untilEnd + 2]) == 0)
            return (day, until, untilEnd);
        if (words[end + 1] is "and" or "or" && Numerals.Day(words, end + 2) is var (next, nextEnd) && next == day + 1 && IsBesideMonth(words, at, nextEnd))
            return (day, next, nextEnd);

        return (day, day, end);
    }

    /// <summary>"19 and 20 June", "June 19 and 20"; in "June 19 and 20 people" the second number counts.</summary>
    static bool IsBesideMonth(Words words, int first, int last) =>
        TimeWords.IsMonth(words[last + 1]) || TimeWords.IsMonth(words[first - 1]) && words[last + 1] is "" or "." or "," or ";" or ")" or "in" or "at";

    static Reading? Dated(Words words, int yearAt, int month, int first, int last, Ground ground, IsoDayOfWeek weekday, int end)
    {
        var comma = words.Skip(yearAt, ",", "of", "in", "-");
        if (Years.LikelyAt(words, comma) is var year and > 0)
            return Written(year, month, first, last, comma);
        if (ground.DayOfYear(end, month, last, Tenses.Around(words, end), weekday) is not { } reading)
            return null;

        return first == last || reading.When?.To is not { } to || !Calendar.Exists(to.Year, month, first)
            ? reading
            : reading with { When = Calendar.Stretch(new(to.Year, month, first), to) };
    }

    static Reading? Written(int year, int month, int first, int last, int end) =>
        Calendar.Exists(year, month, first) && Calendar.Exists(year, month, last)
            ? new(end, first == last ? UncertainDate.Day(new(year, month, first)) : Calendar.Stretch(new(year, month, first), new(year, month, last)), "written out")
            : null;
}
