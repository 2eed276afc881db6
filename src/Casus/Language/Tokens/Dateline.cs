using Casus.Text;

namespace Casus.Language.Tokens;

/// <summary>The place, agency and day before a report: "PYONGYANG, North Korea (AP) —", "MOSCOW, June 19 (Reuters) -".</summary>
static class Dateline
{
    const int Longest = 16;

    /// <returns>The token after the dateline's dash, or 0 where the paragraph does not begin with one.</returns>
    public static int End(ReadOnlySpan<char> text, List<TextSpan> tokens, int first)
    {
        if (!IsCapitals(Form(text, tokens[first])))
            return 0;

        var limit = Math.Min(tokens.Count - 1, first + Longest);
        for (var i = first + 1; i < limit; i++)
        {
            var form = Form(text, tokens[i]);
            if (form is "—" or "–" or "--" or "-")
                return IsSpaced(tokens, i) ? i + 1 : 0;
            if (!IsPart(form))
                return 0;
        }

        return 0;
    }

    static bool IsCapitals(ReadOnlySpan<char> word) => word.Length > 2 && !word.ContainsAnyInRange('a', 'z') && char.IsLetter(word[0]);

    /// <summary>Names, numbers, commas, brackets: nothing that a clause is made of.</summary>
    static bool IsPart(ReadOnlySpan<char> form) => char.IsUpper(form[0]) || char.IsAsciiDigit(form[0]) || form is "," or "(" or ")" or "/" or ".";

    /// <summary>A dash with a space after it, or a long one; a bare hyphen is part of a name.</summary>
    static bool IsSpaced(List<TextSpan> tokens, int dash) =>
        tokens[dash].Start > tokens[dash - 1].End || tokens[dash + 1].Start > tokens[dash].End;

    static ReadOnlySpan<char> Form(ReadOnlySpan<char> text, TextSpan span) => text[span.Start..span.End];
}
