using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Evaluation;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>The figures of <c>casus eval factuality</c> as a table and as JSON.</summary>
static class FactualityFiguresText
{
    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    public static void Write(FactualityEvaluationFigures figures, TextWriter output)
    {
        output.WriteLine($"{"Predicates",-14}{"rows",-15}{"count",-9}{"Pearson's r",-14}same side");
        foreach (var one in figures.Figures)
            output.WriteLine($"{one.Predicates,-14}{EnumWords.Of(one.Part),-15}{one.Count,-9}{Number(one.Correlation),-14}{Number(one.SameSide.Rate)} of {one.SameSide.Of}");
        output.WriteLine();
        output.WriteLine($"{"Value",-20}{"count",-9}what people say on average, where it is worked on");
        foreach (var mean in figures.Means)
            output.WriteLine($"{EnumWords.Of(mean.Value),-20}{mean.Count,-9}{Number(mean.Mean)}");
    }

    public static string Json(FactualityEvaluationFigures figures) => new JsonObject
    {
        ["figures"] = new JsonArray([.. figures.Figures.Select(one => new JsonObject
        {
            ["predicates"] = one.Predicates, ["rows"] = EnumWords.Of(one.Part), ["count"] = one.Count, ["r"] = one.Correlation, ["same side"] = one.SameSide.Rate,
        })]),
        ["means"] = new JsonArray([.. figures.Means.Select(mean => new JsonObject { ["value"] = EnumWords.Of(mean.Value), ["count"] = mean.Count, ["mean"] = mean.Mean })]),
    }.ToJsonString(indented);

    static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
