using System.Buffers;
using System.Collections.Frozen;
using Casus.Text;

namespace Casus.Language.Tokens;

/// <summary>Finds a web or mail address, the name of a file or that of a newsgroup in a chunk between spaces.</summary>
static class WebAddress
{
    const string Openers = "([{<\"'“‘«";
    const string Closers = ".,;:!?)]}>\"'”’»…";

    static readonly SearchValues<char> notInMail = SearchValues.Create("/\\,;()");
    static readonly SearchValues<char> notInName = SearchValues.Create(",:;()[]<>\"“”/\\");
    static readonly SearchValues<char> inNewsgroup = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    static readonly SearchValues<char> asciiLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> fileEndings = FrozenSet.ToFrozenSet(
        ["doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf", "txt", "zip", "jpg", "jpeg", "gif", "png", "exe", "htm", "html", "mp3", "csv"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>Where the address lies in the chunk; empty where there is none.</returns>
    public static TextSpan Find(ReadOnlySpan<char> chunk)
    {
        var start = 0;
        while (start < chunk.Length && Openers.Contains(chunk[start]))
            start++;
        if (chunk.LastIndexOf('<') is >= 0 and var bracket && chunk[bracket..].Contains('@'))
            start = bracket + 1;
        var end = chunk.Length;
        while (end > start && Closers.Contains(chunk[end - 1]))
            end--;
        if (IsAddress(chunk[start..end]))
            return new(start, end);
        start = FirstOfName(chunk, start, end);
        return IsFile(chunk[start..end]) || IsNewsgroup(chunk[start..end]) || IsAccount(chunk[start..end]) ? new(start, end) : default;
    }

    /// <summary>What stands after the last sign that is in no name: "FW:report.doc".</summary>
    static int FirstOfName(ReadOnlySpan<char> chunk, int start, int end) =>
        chunk[start..end].LastIndexOfAny(notInName) is >= 0 and var sign ? start + sign + 1 : start;

    /// <summary>"report-2.DOC".</summary>
    static bool IsFile(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        return dot >= 0 && text.Length - dot is 4 or 5 && fileEndings.Contains(text[(dot + 1)..]);
    }

    /// <summary>Small letters between two dots or more: "alt.animals.cat", "news.example.org"; not "e.g.the".</summary>
    static bool IsNewsgroup(ReadOnlySpan<char> text)
    {
        if (text.Count('.') < 2 || text.ContainsAnyExcept(inNewsgroup))
            return false;
        foreach (var part in text.Split('.'))
        {
            if (text[part].Length < 2 || !char.IsAsciiLetterLower(text[part][0]))
                return false;
        }

        return true;
    }

    /// <summary>"Rice@ENRON".</summary>
    static bool IsAccount(ReadOnlySpan<char> text) =>
        text.IndexOf('@') is > 1 and var at && text.Length > at + 2 && !text[..at].ContainsAnyExcept(asciiLetters) && !text[(at + 1)..].ContainsAnyExcept(asciiLetters);

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
