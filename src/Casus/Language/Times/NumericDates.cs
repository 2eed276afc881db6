using Casus.Time;

namespace Casus.Language.Times;

/// <summary>Dates in figures alone: <c>19/06/2024</c>, <c>2024/06/19</c>, <c>19.06.2024</c>.</summary>
/// <remarks>American dates begin with the month and all others with the day: where both can be, the day is left undecided.</remarks>
static class NumericDates
{
    const int MonthsInYear = 12;

    public const string EitherWay = "day and month can be either way round";
    const string ShortYear = "the century of the year is not said";

    public static Reading? Read(Words words, int at)
    {
        var word = words[at];
        if (word.Length is 1 or 2)
            return Hyphened(words, at);
        if (word.Length is < 6 or > 10 || !char.IsAsciiDigit(word[0]))
            return null;

        var mark = word.AsSpan().IndexOfAny('/', '.');
        if (mark < 0)
            return null;

        Span<int> parts = stackalloc int[3];
        return (Numbers(word, word[mark], parts), word[mark]) switch
        {
            (3, var sign) => Dated(at, parts, sign == '/'),
            (2, '/') => MonthOfYear(at, parts),
            _ => null,
        };
    }

    /// <summary>"21-04-2016", which comes in five words.</summary>
    static Reading? Hyphened(Words words, int at)
    {
        if (words[at + 1] is not "-" || words[at + 3] is not "-" || words[at + 4].Length != 4)
            return null;

        Span<int> parts = stackalloc int[3];
        return Numbers($"{words[at]}-{words[at + 2]}-{words[at + 4]}", '-', parts) == 3 && Dated(at + 4, parts, isSlashed: true) is { } reading ? reading : null;
    }

    static Reading? MonthOfYear(int at, ReadOnlySpan<int> parts) =>
        parts[0] is >= 1 and <= MonthsInYear && IsYear(parts[1]) ? new(at, UncertainDate.Month(parts[1], parts[0]), "written out") : null;

    /// <returns>How many numbers there are; 0 where there is anything else.</returns>
    static int Numbers(string word, char mark, Span<int> parts)
    {
        var (part, figures) = (0, 0);
        foreach (var letter in word)
        {
            if (letter == mark && figures > 0 && part < 2)
                (part, figures) = (part + 1, 0);
            else if (char.IsAsciiDigit(letter) && figures < 4)
                (parts[part], figures) = (parts[part] * 10 + letter - '0', figures + 1);
            else
                return 0;
        }

        return figures > 0 ? part + 1 : 0;
    }

    static Reading? Dated(int at, ReadOnlySpan<int> parts, bool isSlashed)
    {
        if (IsYear(parts[0]))
            return Calendar.Exists(parts[0], parts[1], parts[2]) ? Day(at, parts[0], parts[1], parts[2]) : null;
        if (!IsYear(parts[2]))
            return isSlashed && parts[2] < 100 && (Fits(parts[0], parts[1]) || Fits(parts[1], parts[0])) ? new(at, UncertainDate.Unknown, ShortYear) : null;

        var (dayFirst, monthFirst) = (Calendar.Exists(parts[2], parts[1], parts[0]), isSlashed && Calendar.Exists(parts[2], parts[0], parts[1]));
        return (dayFirst, monthFirst) switch
        {
            (true, true) when parts[0] != parts[1] => new(at, UncertainDate.Unknown, EitherWay),
            (true, _) => Day(at, parts[2], parts[1], parts[0]),
            (_, true) => Day(at, parts[2], parts[0], parts[1]),
            _ => null,
        };
    }

    static bool Fits(int month, int day) => month <= MonthsInYear && Calendar.IsDayOfSomeYear(month, day);

    static bool IsYear(int number) => number is >= Calendar.EarliestYear and <= Calendar.LatestYear;

    static Reading Day(int at, int year, int month, int day) => new(at, UncertainDate.Day(new(year, month, day)), "written out");
}
