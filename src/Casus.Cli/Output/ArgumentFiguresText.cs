using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Evaluation;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>The figures of <c>casus eval arguments</c> as tables and as JSON.</summary>
static class ArgumentFiguresText
{
    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    public static void Write(ArgumentFigures figures, TextWriter output)
    {
        foreach (var table in figures.Roles.GroupBy(row => (row.Part, row.Trees)))
        {
            Line(output, $"Precision, recall and F1, {EnumWords.Of(table.Key.Part)}, {table.Key.Trees}", "count", "ARG0", "ARG1", "both", "reached");
            foreach (var row in table)
                Line(output, row.Predicates, $"{row.Count}", Rates(row.Arg0), Rates(row.Arg1), Rates(row.Both), Percent(row.Reached.Rate ?? 0));
        }
    }

    public static string Json(ArgumentFigures figures) => new JsonArray([.. figures.Roles.Select(row => new JsonObject
    {
        ["predicates"] = row.Predicates, ["rows"] = EnumWords.Of(row.Part), ["trees"] = row.Trees, ["count"] = row.Count,
        ["arg0"] = Json(row.Arg0), ["arg1"] = Json(row.Arg1), ["both"] = Json(row.Both),
        ["reached"] = new JsonObject { ["right"] = row.Reached.Right, ["of"] = row.Reached.Of },
    })]).ToJsonString(indented);

    static void Line(TextWriter output, string name, string count, string arg0, string arg1, string both, string reached) =>
        output.WriteLine($"{name,-56}{count,6}  {arg0,-19}{arg1,-19}{both,-19}{reached}");

    static JsonObject Json(LinkCounts counts) => new()
    {
        ["right"] = counts.Right,
        ["made"] = counts.Made,
        ["wanted"] = counts.Wanted,
        ["f1"] = Math.Round(counts.F1, 4),
    };

    static string Rates(LinkCounts counts) => $"{Percent(counts.Precision)} {Percent(counts.Recall)} {Percent(counts.F1)}";

    static string Percent(double rate) => (rate * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
