using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Evaluation;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>The figures of <c>casus eval attribution</c> as a table and as JSON.</summary>
static class AttributionFiguresText
{
    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    public static void Write(AttributionFigures figures, TextWriter output)
    {
        output.WriteLine($"{"Attributions",-22}{"rows",-16}{"wanted",8}{"made",8}  precision recall F1");
        foreach (var (measure, part, counts) in figures.Figures)
            output.WriteLine($"{measure,-22}{EnumWords.Of(part),-16}{counts.Wanted,8}{counts.Made,8}  {Percent(counts.Precision),-10}{Percent(counts.Recall),-7}{Percent(counts.F1)}");
    }

    public static string Json(AttributionFigures figures) => new JsonArray([.. figures.Figures.Select(figure => new JsonObject
    {
        ["measure"] = figure.Measure, ["rows"] = EnumWords.Of(figure.Part),
        ["right"] = figure.Counts.Right, ["made"] = figure.Counts.Made, ["wanted"] = figure.Counts.Wanted, ["f1"] = Math.Round(figure.Counts.F1, 4),
    })]).ToJsonString(indented);

    static string Percent(double rate) => (rate * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
