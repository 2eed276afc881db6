using System.Text;

namespace Casus.Treaties.Answers;

/// <summary>Reasoned trees as plain text.</summary>
public static class ProofText
{
    const int NarrowestText = 20;

    /// <param name="width">Columns; what is longer is wrapped inside its branch.</param>
    public static string Write(IReadOnlyList<Proof> proofs, int width) =>
        string.Join('\n', proofs.Select(proof => Write(proof, width)));

    static string Write(Proof proof, int width)
    {
        var text = new StringBuilder();
        Write(text, proof, "", "", width);
        return text.ToString();
    }

    /// <param name="first">Before the first line of the step.</param>
    /// <param name="rest">Before every other line of it, and of the steps below.</param>
    static void Write(StringBuilder text, Proof proof, string first, string rest, int width)
    {
        var mark = Mark(proof.Status);
        var below = proof.Because.Count > 0 ? "│ " : "  ";
        var margin = first + mark;
        foreach (var line in Lines.Wrap(Words(proof), Math.Max(NarrowestText, width - margin.Length - 2)))
        {
            text.Append(margin).Append(line).Append('\n');
            margin = rest + (mark.Length > 0 ? below : "  ");
        }

        for (var i = 0; i < proof.Because.Count; i++)
        {
            var isLast = i == proof.Because.Count - 1;
            Write(text, proof.Because[i], rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "), width);
        }
    }

    internal static string Words(Proof proof) =>
        proof.Statement + (proof.Fact is { } fact ? $": {fact}" : "") + (proof is { Status: ProofStatus.Conclusion, Rule: { } rule } ? $" [{rule}]" : "");

    internal static string Mark(ProofStatus status) => status switch
    {
        ProofStatus.Met => "✓ ",
        ProofStatus.Unmet => "✗ ",
        ProofStatus.Unknown => "? ",
        ProofStatus.Rule => "§ ",
        _ => "",
    };
}
