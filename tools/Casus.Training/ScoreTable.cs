using System.Globalization;

namespace Casus.Training;

/// <summary>Prints scores side by side as a Markdown table.</summary>
static class ScoreTable
{
    const int FewestOfRelation = 20;

    public static void Write(TextWriter output, IReadOnlyList<(string Title, TreebankScore Score)> columns)
    {
        output.WriteLine($"| F1 | {string.Join(" | ", columns.Select(c => c.Title))} |");
        output.WriteLine($"|---|{string.Concat(columns.Select(_ => "---:|"))}");
        Row(output, "tokens", columns, s => s.Tokens);
        Row(output, "sentences", columns, s => s.Sentences);
        Row(output, "UPOS", columns, s => s.Upos);
        Row(output, "XPOS", columns, s => s.Xpos);
        Row(output, "lemmas", columns, s => s.Lemmas);
        Row(output, "UAS", columns, s => s.Uas);
        Row(output, "LAS", columns, s => s.Las);
        Row(output, "LAS with subtypes", columns, s => s.FullLas);
        foreach (var (relation, count, _) in columns[0].Score.Relations.Where(r => r.Gold >= FewestOfRelation))
            Row(output, $"{relation} ({count})", columns, s => s.Relations.First(r => r.Relation == relation).F1);
    }

    static void Row(TextWriter output, string name, IReadOnlyList<(string Title, TreebankScore Score)> columns, Func<TreebankScore, double> value) =>
        output.WriteLine($"| {name} | {string.Join(" | ", columns.Select(c => value(c.Score).ToString("F2", CultureInfo.InvariantCulture)))} |");
}
