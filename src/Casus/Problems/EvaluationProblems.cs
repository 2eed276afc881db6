namespace Casus.Problems;

/// <summary>P801 to P809: what can be wrong with the gold data that accuracy is measured on.</summary>
public static class EvaluationProblems
{
    public static Problem NoGold(string path) =>
        new("P801", $"{path}: the gold data for this measure are not there.", "Name the folder that holds 'gold', 'corpora' and 'train' with --data, or in CASUS_DATA.");

    public static Problem BadGold(string path, int line, string reason) =>
        new("P802", $"{path}, line {line}: {reason}", "Get the file again as its makers publish it; its form is told in docs/accuracy.md.");
}
