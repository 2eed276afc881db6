using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Casus.Sources.Html;

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

    /// <param name="keepsLinks">Whether a line that is nothing but a link is part of the report; in a page it leads to another one.</param>
    public static string Of(INode root, bool keepsLinks)
    {
        var lines = new Lines(keepsLinks);
        Collect(root, lines, isLink: false);
        return lines.End();
    }

    /// <remarks>Recursive: <see cref="HtmlGuard"/> and the parser's own limit of 512 bound the depth.</remarks>
    static void Collect(INode node, Lines lines, bool isLink)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                lines.Append(Blanks().Replace(text.Data, " "), isLink);
            else if (child is IElement element && !unshown.Contains(element.LocalName))
                CollectElement(element, lines, isLink);
        }
    }

    static void CollectElement(IElement element, Lines lines, bool isLink)
    {
        if (element.LocalName == "br")
        {
            lines.Append("\n", isLink);
            return;
        }

        var isBlock = !inline.Contains(element.LocalName);
        if (isBlock)
            lines.Flush();
        Collect(element, lines, isLink || element.LocalName == "a");
        if (isBlock)
            lines.Flush();
    }

    sealed class Lines(bool keepsLinks)
    {
        readonly List<string> done = [];
        readonly StringBuilder line = new();
        int linked;

        public void Append(string text, bool isLink)
        {
            line.Append(text);
            linked += isLink ? text.AsSpan().Trim().Length : 0;
        }

        public string End()
        {
            Flush();
            return string.Join("\n\n", done);
        }

        /// <summary>Two line breaks part paragraphs, as older pages write them; one is a space.</summary>
        public void Flush()
        {
            if (line.Length > 0 && (keepsLinks || !IsLink(line.ToString().Trim())))
            {
                done.AddRange(ParagraphBreak().Split(line.ToString())
                    .Select(paragraph => Blanks().Replace(paragraph, " ").Trim())
                    .Where(paragraph => paragraph.Length > 0 && !Clutter.Is(paragraph)));
            }

            line.Clear();
            linked = 0;
        }

        /// <summary>A sentence that is a link as a whole ends like a sentence.</summary>
        bool IsLink(string text) => text.Length > 0 && linked >= text.Length && text[^1] is not ('.' or '!' or '?' or '"' or '”' or '’');
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\n ?\n[ \n]*")]
    private static partial Regex ParagraphBreak();
}
