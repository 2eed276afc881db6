using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Finds what stands in quotation marks.</summary>
static class Quotations
{
    const string Outer = " \n\t\"“”'‘’`«»,.:;–—-";

    /// <summary>A mark that nothing closes within so many characters was none.</summary>
    const int Longest = 8000;

    public static bool IsMark(string form) => form is "\"" or "“" or "”" or "''" or "``" or "«" or "»";

    /// <summary>The words between the marks, in the order of the text. A quotation that a paragraph leaves open goes on in the next one where that begins with
    /// a mark again, as newspapers set it; else it is none.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        var (open, opened, closer) = (-1, 0, '"');
        for (var at = 0; at < text.Length; at++)
        {
            var length = MarkLength(text, at);
            if (open >= 0 && (at - open > Longest || (text[at] == '\n' && !GoesOn(text, at))))
                open = -1;
            if (length == 0)
                continue;
            if (open < 0 && Closer(text, at) is { } wanted)
            {
                (open, opened, closer) = (at + length, length, wanted);
            }
            else if (open >= 0 && text[at] == closer && length == opened && !StartsParagraph(text, at))
            {
                found.Add(new(open, at));
                open = -1;
            }

            at += length - 1;
        }

        return found;
    }

    /// <summary>Without quotation marks, blanks and the stops at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Outer.Contains(text[start], StringComparison.Ordinal))
            start++;
        while (end > start && Outer.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return new(start, end);
    }

    static int MarkLength(string text, int at) => text[at] switch
    {
        '"' or '“' or '”' or '«' or '»' => 1,
        '\'' or '`' when at + 1 < text.Length && text[at + 1] == text[at] => 2,
        '‘' when IsWordBefore(text, at) is false => 1,
        '’' when IsWordAfter(text, at) is false => 1,
        '\'' when IsWordBefore(text, at) != IsWordAfter(text, at) => 1,
        _ => 0,
    };

    static char? Closer(string text, int at) => text[at] switch
    {
        '"' => '"',
        '“' => '”',
        '«' => '»',
        '‘' => '’',
        '`' => '\'',
        '\'' when at + 1 < text.Length && text[at + 1] == '\'' => '\'',
        '\'' when IsWordAfter(text, at) && !IsWordBefore(text, at) => '\'',
        _ => null,
    };

    /// <summary>A mark at the start of a paragraph opens; it closes nothing.</summary>
    static bool StartsParagraph(string text, int at) => at > 0 && text[at - 1] == '\n';

    static bool GoesOn(string text, int newline)
    {
        var at = newline;
        while (at < text.Length && text[at] is '\n' or ' ' or '\t')
            at++;
        return at < text.Length && MarkLength(text, at) > 0 && text[at] is '"' or '“' or '«' or '‘' or '\'';
    }

    static bool IsWordBefore(string text, int at) => at > 0 && char.IsLetterOrDigit(text[at - 1]);

    static bool IsWordAfter(string text, int at) => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
