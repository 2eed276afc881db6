using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Casus.Sources;

/// <summary>The paragraphs of a piece of HTML, each on one line. Captions and what a browser does not show are left out.</summary>
static partial class HtmlProse
{
    static readonly FrozenSet<string> unshown = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "head", "figcaption", "button", "select", "textarea", "svg", "math", "iframe");

    static readonly FrozenSet<string> inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
        "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img");

    public static string Of(INode root)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        Collect(root, lines, line);
        Flush(lines, line);
        return string.Join("\n\n", lines);
    }

    /// <remarks>Recursive: <see cref="HtmlGuard"/> and the parser's own limit of 512 bound the depth.</remarks>
    static void Collect(INode node, List<string> lines, StringBuilder line)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                line.Append(Blanks().Replace(text.Data, " "));
            else if (child is IElement element && !unshown.Contains(element.LocalName))
                CollectElement(element, lines, line);
        }
    }

    static void CollectElement(IElement element, List<string> lines, StringBuilder line)
    {
        if (element.LocalName == "br")
        {
            line.Append('\n');
            return;
        }

        var isBlock = !inline.Contains(element.LocalName);
        if (isBlock)
            Flush(lines, line);
        Collect(element, lines, line);
        if (isBlock)
            Flush(lines, line);
    }

    /// <summary>Two line breaks part paragraphs, as older pages write them; one is a space.</summary>
    static void Flush(List<string> lines, StringBuilder line)
    {
        if (line.Length > 0)
        {
            lines.AddRange(ParagraphBreak().Split(line.ToString())
                .Select(paragraph => Blanks().Replace(paragraph, " ").Trim())
                .Where(paragraph => paragraph.Length > 0));
        }

        line.Clear();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\n ?\n[ \n]*")]
    private static partial Regex ParagraphBreak();
}
