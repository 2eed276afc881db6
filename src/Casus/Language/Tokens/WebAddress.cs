using System.Buffers;
using Casus.Text;

namespace Casus.Language.Tokens;

/// <summary>Finds a web or mail address in a chunk between spaces.</summary>
static class WebAddress
{
    const string Openers = "([{<\"'“‘«";
    const string Closers = ".,;:!?)]}>\"'”’»…";

    static readonly SearchValues<char> notInMail = SearchValues.Create("/\\,;()");

    /// <returns>Where the address lies in the chunk; empty where there is none.</returns>
    public static TextSpan Find(ReadOnlySpan<char> chunk)
    {
        var start = 0;
        while (start < chunk.Length && Openers.Contains(chunk[start]))
            start++;
        var end = chunk.Length;
        while (end > start && Closers.Contains(chunk[end - 1]))
            end--;
        return IsAddress(chunk[start..end]) ? new(start, end) : default;
    }

    static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || HasScheme(text) || IsMail(text);

    static bool HasScheme(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf("://");
        return colon is > 1 and < 10 && char.IsAsciiLetter(text[0]) && text.Length > colon + 3;
    }

    static bool IsMail(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at < 1 || !char.IsAsciiLetterOrDigit(text[0]))
            return false;
        var dot = text[at..].LastIndexOf('.');
        return dot > 1 && at + dot < text.Length - 1 && !text.ContainsAny(notInMail);
    }
}
