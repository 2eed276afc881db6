namespace Casus.Language.Tokens;

/// <summary>Where a token that begins with a digit ends: 1,200.5 · 5:30 · 9/11 · 2024-06-19 · 1970s · 20th.</summary>
static class Numerals
{
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var end = Hyphenated(text, at);
        if (end > at)
            return end;

        end = Digits(text, at);
        while (end + 1 < text.Length && text[end] is '.' or ',' or ':' or '/' && char.IsAsciiDigit(text[end + 1]))
            end = Digits(text, end + 1);
        return Suffix(text, end);
    }

    static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    /// <summary>A telephone number or an ISO 8601 date; other hyphens stand between two tokens.</summary>
    static int Hyphenated(ReadOnlySpan<char> text, int at)
    {
        Span<int> widths = stackalloc int[4];
        var (end, groups) = (at, 0);
        while (groups < widths.Length)
        {
            var stop = Digits(text, end);
            widths[groups++] = stop - end;
            end = stop;
            if (end + 1 >= text.Length || text[end] != '-' || !char.IsAsciiDigit(text[end + 1]))
                break;
            end++;
        }

        return widths[..groups] is [4, 2, 2] or [3, 3, 4] or [3, 4] && !IsWordPartAt(text, end) ? end : at;
    }

    /// <summary>Ordinals, decades and names such as 501c stay whole; units of measure and the clock (5pm, 30km) are cut off.</summary>
    static int Suffix(ReadOnlySpan<char> text, int end)
    {
        var stop = Characters.EndOfWordParts(text, end);
        return stop == end || IsUnit(text[end..stop]) ? end : stop;
    }

    static bool IsUnit(ReadOnlySpan<char> letters) =>
        letters is "pm" or "am" or "PM" or "AM" or "km" or "kg" or "mm" or "cm" or "lb" or "lbs" or "kw" or "mph" or "mw" or "MW" or "k" or "m" or "bn";

    static bool IsWordPartAt(ReadOnlySpan<char> text, int at) => at < text.Length && Characters.IsWordPart(text, at);
}
