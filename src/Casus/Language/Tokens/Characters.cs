using System.Globalization;
using System.Text;

namespace Casus.Language.Tokens;

/// <summary>What a character is to the tokenizer. Positions are UTF-16 code units; a surrogate pair counts as one character.</summary>
static class Characters
{
    /// <summary>White space, and the invisible marks that web pages put between words.</summary>
    public static bool IsSpace(char unit) => unit is ' ' or '\n' or '\t' or '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' || char.IsWhiteSpace(unit);

    public static bool IsApostrophe(char unit) => unit is '\'' or '’' or 'ʼ' or '`';

    public static bool IsLetter(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) && Rune.IsLetter(new Rune(text[at], text[at + 1]))
        : char.IsLetter(text[at]);

    /// <summary>Letters, their accents, digits and the underscore.</summary>
    public static bool IsWordPart(ReadOnlySpan<char> text, int at)
    {
        var unit = text[at];
        if (char.IsAsciiLetterOrDigit(unit) || unit == '_')
            return true;
        return unit >= 0x80 && (IsLetter(text, at) || char.IsDigit(unit) || IsMark(unit));
    }

    /// <summary>Length of the character that begins here: 2 for a surrogate pair.</summary>
    public static int Width(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    public static int EndOfWordParts(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsWordPart(text, at))
            at += Width(text, at);
        return at;
    }

    static bool IsMark(char unit) =>
        char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
