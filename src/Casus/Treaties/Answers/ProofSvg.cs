using System.Globalization;
using System.Xml.Linq;
using Casus.Text;

namespace Casus.Treaties.Answers;

/// <summary>Reasoned trees as a picture: one step below the other, indented by depth, in light or dark as the reader's screen is.</summary>
public static class ProofSvg
{
    const int Width = 1000;
    const int Margin = 20;
    const int Indent = 26;
    const int LineHeight = 19;
    const int StepGap = 7;
    const int TreeGap = 22;

    // Of a sans-serif letter at 14 pixels, with some room to spare; DejaVu Sans is among the widest.
    const double LetterWidth = 7.6;
    const double BoldLetterWidth = 8.8;

    /// <summary>However deep a step stands, as many letters as this are put into a line.</summary>
    const int NarrowestText = 20;

    const string Style = """
        text { font: 14px system-ui, sans-serif; fill: #1d1d1f; }
        .paper { fill: #fff; }
        .branch { stroke: #9a9a9f; fill: none; }
        .conclusion { font-weight: 600; }
        .rule { font-style: italic; }
        .mark { font-weight: 700; text-anchor: middle; }
        .met .mark { fill: #1a7431; } .unmet .mark { fill: #b3261e; } .unknown .mark { fill: #8a5a00; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e8e8ea; } .paper { fill: #161618; } .branch { stroke: #6e6e73; }
          .met .mark { fill: #6fd58a; } .unmet .mark { fill: #ff8a80; } .unknown .mark { fill: #f0b95a; }
        }
        """;

    static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    /// <param name="title">What the picture answers, for those who cannot see it.</param>
    public static string Write(IReadOnlyList<Proof> proofs, string title)
    {
        var (drawn, y) = (new List<XElement>(), Margin);
        foreach (var proof in proofs)
        {
            var tree = new List<XElement>();
            y = Draw(tree, proof, 0, y) + TreeGap;
            drawn.Add(new(svg + "g", tree));
        }

        return new XElement(
            svg + "svg", new XAttribute("viewBox", Invariant($"0 0 {Width} {y}")), new XAttribute("role", "img"), new XAttribute("aria-labelledby", "title desc"),
            new XElement(svg + "title", new XAttribute("id", "title"), XmlText.Printable(title)),
            new XElement(svg + "desc", new XAttribute("id", "desc"), XmlText.Printable(ProofText.Write(proofs, int.MaxValue))),
            new XElement(svg + "style", Style),
            new XElement(svg + "rect", new XAttribute("class", "paper"), new XAttribute("width", Width), new XAttribute("height", y)),
            drawn) + "\n";
    }

    /// <returns>Where the next step begins.</returns>
    static int Draw(List<XElement> tree, Proof step, int depth, int top)
    {
        var x = Margin + (depth * Indent);
        var isMarked = ProofText.Mark(step.Status).Length > 0;
        var left = isMarked ? x + 16 : x;
        var letterWidth = step.Status == ProofStatus.Conclusion ? BoldLetterWidth : LetterWidth;
        var lines = Lines.Wrap(XmlText.Printable(ProofText.Words(step)), Math.Max(NarrowestText, (int)((Width - Margin - left) / letterWidth))).ToList();
        tree.Add(new(
            svg + "g", new XAttribute("class", step.Status.ToString().ToLowerInvariant()),
            isMarked ? new XElement(svg + "text", At(x + 5, top + LineHeight), new XAttribute("class", "mark"), ProofText.Mark(step.Status).Trim()) : null,
            lines.Select((line, number) => new XElement(svg + "text", At(left, top + ((number + 1) * LineHeight)), Class(step.Status), line))));
        var y = top + (lines.Count * LineHeight) + StepGap;
        foreach (var below in step.Because)
        {
            tree.Add(new(svg + "path", new XAttribute("class", "branch"), new XAttribute("d", Invariant($"M{x + 5} {top + (lines.Count * LineHeight) + 5}V{y + LineHeight - 5}H{x + Indent - 6}"))));
            y = Draw(tree, below, depth + 1, y);
        }

        return y;
    }

    static IEnumerable<XAttribute> At(int x, int y) => [new("x", x), new("y", y)];

    static XAttribute? Class(ProofStatus status) => status switch
    {
        ProofStatus.Conclusion => new("class", "conclusion"),
        ProofStatus.Rule => new("class", "rule"),
        _ => null,
    };

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
