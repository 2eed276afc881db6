using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Casus.Sources.Html;

/// <summary>Refuses pages that would keep the parser or the reader busy for minutes, before they are handed to them.</summary>
/// <remarks>
/// Both take time that grows with the square of depth and of breadth. Measured on one core: 20,000 paragraphs take
/// the reader 6 s, 500 nested elements 1 s, 20,000 unclosed ones the parser 2.5 s. Large news pages have 5,000 elements, 60 deep.
/// </remarks>
static partial class HtmlGuard
{
    const int MostTags = 40_000;
    const int MostElements = 20_000;
    const int Deepest = 256;

    /// <summary>Elements that need no end tag, so that counting them would take flat pages for deep ones.</summary>
    static readonly FrozenSet<string> closedByOthers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "p", "li", "td", "tr", "th", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "path");

    public static bool IsTooIntricate(string html)
    {
        var (tags, depth) = (0, 0);
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var tag = html.AsSpan(match.Index, match.Length);
            depth = Math.Max(0, depth + Step(tag));
            if (++tags > MostTags || depth > Deepest)
                return true;
        }

        return false;
    }

    public static bool IsTooIntricate(IDocument page) => page.All.Length > MostElements;

    static int Step(ReadOnlySpan<char> tag)
    {
        if (tag is "<!")
            return 0;

        var isEnd = tag[1] == '/';
        var name = tag[(isEnd ? 2 : 1)..];
        return closedByOthers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? 0 : isEnd ? -1 : 1;
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]{0,20}|<!", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
