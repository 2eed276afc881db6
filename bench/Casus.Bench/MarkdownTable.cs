using System.Globalization;

namespace Casus.Bench;

/// <summary>A table whose first column is text and whose others are figures.</summary>
sealed class MarkdownTable(params string[] titles)
{
    readonly List<string[]> rows = [];

    public void Add(params string[] row) => rows.Add(row);

    public void Write(TextWriter output)
    {
        Line(titles);
        Line([":--", .. titles.Skip(1).Select(_ => "--:")]);
        rows.ForEach(Line);

        void Line(string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    public static string Whole(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Fine(double value) => value.ToString("N2", CultureInfo.InvariantCulture);
}
