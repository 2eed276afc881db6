using System.Text;
using System.Text.RegularExpressions;

namespace Casus.Sources.Pdf;

/// <summary>From lines as they were set to paragraphs as they were written.</summary>
static partial class PdfProse
{
    /// <param name="blocks">In reading order, each as its lines.</param>
    public static string Of(IEnumerable<IReadOnlyList<string>> blocks)
    {
        var all = blocks.ToList();
        var compounds = all.SelectMany(block => block).SelectMany(line => Compound().Matches(line)).Select(match => match.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var paragraphs = new List<string>();
        foreach (var paragraph in all.Select(block => Joined(block, compounds)))
        {
            // A paragraph goes on in the next column or on the next page.
            if (paragraphs.Count > 0 && IsUnfinished(paragraphs[^1]) && char.IsLower(paragraph[0]))
                paragraphs[^1] = Joined([paragraphs[^1], paragraph], compounds);
            else
                paragraphs.Add(paragraph);
        }

        return string.Join("\n\n", paragraphs);
    }

    static bool IsUnfinished(string paragraph) => char.IsLetterOrDigit(paragraph[^1]) || paragraph[^1] is ',' or '-' or '\u00AD' or ';';

    static string Joined(IReadOnlyList<string> lines, HashSet<string> compounds)
    {
        var joined = new StringBuilder(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            if (IsParted(joined, line))
            {
                if (!IsCompound(joined, line, compounds))
                    joined.Length--;
            }
            else
            {
                joined.Append(' ');
            }

            joined.Append(line);
        }

        return joined.Replace("\u00AD", "").ToString();
    }

    /// <summary>A word was parted at the end of the line: after a letter, and it goes on small.</summary>
    static bool IsParted(StringBuilder before, string line) =>
        before.Length > 1 && line.Length > 0 && before[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(before[^2]) && char.IsLower(line[0]);

    /// <summary>A hyphen that the text writes elsewhere within a line is the word's own.</summary>
    static bool IsCompound(StringBuilder before, string line, HashSet<string> compounds)
    {
        const int longest = 40;
        var tail = before.ToString(Math.Max(0, before.Length - longest), Math.Min(longest, before.Length));
        return compounds.Contains((LastPart().Match(tail).Value + FirstPart().Match(line).Value).ToLowerInvariant());
    }

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)+")]
    private static partial Regex Compound();

    [GeneratedRegex(@"(?:\p{L}+-)+$")]
    private static partial Regex LastPart();

    [GeneratedRegex(@"^\p{L}+(?:-\p{L}+)*")]
    private static partial Regex FirstPart();
}
