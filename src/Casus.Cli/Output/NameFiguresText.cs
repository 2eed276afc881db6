using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Evaluation;
using Casus.Language;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>The figures of <c>casus eval names</c> as a table and as JSON.</summary>
static class NameFiguresText
{
    const string All = "all";

    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    public static void Write(NameEvaluationFigures figures, TextWriter output)
    {
        output.WriteLine($"{"Names",-24}{"kind",-14}{"precision",-17}{"recall",-17}{"F1",-8}known names and titles only: precision, recall, F1");
        foreach (var figure in figures.Sets)
        {
            var (counts, known) = (figure.Counts, figure.Known);
            output.WriteLine(
                $"{figure.Set,-24}{Kind(figure.Kind),-14}{$"{Percent(counts.Precision)} of {counts.Made}",-17}{$"{Percent(counts.Recall)} of {counts.Wanted}",-17}{Percent(counts.F1),-8}"
                + $"{Percent(known.Precision)}  {Percent(known.Recall)}  {Percent(known.F1)}");
        }
    }

    public static string Json(NameEvaluationFigures figures) => new JsonArray([.. figures.Sets.Select(figure => new JsonObject
    {
        ["set"] = figure.Set, ["kind"] = Kind(figure.Kind), ["right"] = figure.Counts.Right, ["made"] = figure.Counts.Made, ["wanted"] = figure.Counts.Wanted,
        ["known"] = new JsonObject { ["right"] = figure.Known.Right, ["made"] = figure.Known.Made },
    })]).ToJsonString(indented);

    static string Kind(EntityKind? kind) => kind is { } known ? EnumWords.Of(known) : All;

    static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
