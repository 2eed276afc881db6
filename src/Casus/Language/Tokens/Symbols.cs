namespace Casus.Language.Tokens;

/// <summary>Where a token that begins with neither letter nor digit ends.</summary>
static class Symbols
{
    public static int End(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\'' or '’' or 'ʼ' or '`' => Apostrophe(text, at),
        ':' or ';' or '=' when Emoticons.End(text, at) is > 0 and var end => end,
        '.' => Exclamation(text, Run(text, at, '.')),
        '-' or '*' or '=' or '_' or '~' or '+' when Rule(text, at) is var end && end > at + 1 => end,
        '<' or '>' or '$' => Run(text, at, text[at]),
        '!' or '?' => Exclamation(text, at),
        '#' or '@' => Tag(text, at),
        _ => at + Characters.Width(text, at),
    };

    static int Run(ReadOnlySpan<char> text, int at, char unit)
    {
        while (at < text.Length && text[at] == unit)
            at++;
        return at;
    }

    /// <summary>A line drawn of signs, "----==".</summary>
    static int Rule(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '-' or '*' or '=' or '_' or '~' or '+')
            at++;
        return at;
    }

    static int Exclamation(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '!' or '?')
            at++;
        return at;
    }

    /// <summary>A possessive after a sign ("Yahoo!'s"), a decade ('90s), a doubled quotation mark, or a mark alone.</summary>
    static int Apostrophe(ReadOnlySpan<char> text, int at)
    {
        var stop = Characters.EndOfWordParts(text, Math.Min(at + 1, text.Length));
        var letters = text[(at + 1)..stop];
        var attached = at > 0 && !Characters.IsSpace(text[at - 1]);
        if (attached && Clitics.IsAfterApostrophe(letters) || IsDecade(letters))
            return stop;
        return at + 1 < text.Length && text[at + 1] == text[at] ? at + 2 : at + 1;
    }

    static bool IsDecade(ReadOnlySpan<char> word) => word is [>= '0' and <= '9', '0', 's'];

    static int Tag(ReadOnlySpan<char> text, int at)
    {
        var stop = Characters.EndOfWordParts(text, at + 1);
        return stop > at + 1 && char.IsLetter(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) ? stop : at + 1;
    }
}
