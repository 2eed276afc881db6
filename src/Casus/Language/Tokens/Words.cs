using System.Collections.Frozen;

namespace Casus.Language.Tokens;

/// <summary>Where a token that begins with a letter ends, its clitics still on.</summary>
static class Words
{
    const int LongestPrefix = 7;

    /// <summary>Prefixes that UD English EWT leaves joined by their hyphen: "pre-war", "non-proliferation", "co-chair".</summary>
    static readonly FrozenSet<string> prefixes = FrozenSet.ToFrozenSet(
        [
            "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "inter", "intra", "mega", "micro", "mid",
            "mini", "multi", "non", "over", "pan", "para", "post", "pre", "pro", "pseudo", "quasi", "re", "semi", "socio", "sub",
            "super", "trans", "tri", "ultra", "un", "uni",
        ],
        StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> prefixLookup =
        prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int End(ReadOnlySpan<char> text, int at)
    {
        var end = Characters.EndOfWordParts(text, at);
        while (end - at < Tokenizer.LongestToken && end + 1 < text.Length && Joins(text, at, end))
            end = Characters.EndOfWordParts(text, end + 1);
        return end;
    }

    /// <summary>Whether the sign at the end of this word binds it to the letters that follow.</summary>
    static bool Joins(ReadOnlySpan<char> text, int start, int sign) => text[sign] switch
    {
        '\'' or '’' or 'ʼ' or '`' => Characters.IsLetter(text, sign + 1),
        '&' => char.IsUpper(text[sign - 1]) && char.IsUpper(text[sign + 1]),
        '-' => Characters.IsWordPart(text, sign + 1) && IsPrefix(text[start..sign]),
        '.' => IsInnerStop(text, start, sign),
        _ => false,
    };

    static bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= LongestPrefix && prefixLookup.Contains(word);

    /// <summary>A stop inside a web site's or file's name, "example.org"; not one between sentences without a space, "end.The".</summary>
    static bool IsInnerStop(ReadOnlySpan<char> text, int start, int stop) =>
        stop - start > 2 && char.IsAsciiLetterLower(text[stop + 1]) && text[start..stop].IndexOf('.') < 0
        && Characters.EndOfWordParts(text, stop + 1) - stop is > 2 and <= 6;
}
