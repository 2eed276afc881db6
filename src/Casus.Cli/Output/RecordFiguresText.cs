using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Evaluation.Gold;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>The figures of <c>casus eval records</c> as tables and as JSON.</summary>
static class RecordFiguresText
{
    const int FewestConfused = 3;

    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    public static void Write(RecordFigures figures, TextWriter output)
    {
        Counts(output, "Records", figures.Kinds);
        output.WriteLine();
        Counts(output, "Events by type", figures.Types);
        output.WriteLine();
        output.WriteLine($"{"Of those that agree",-34}{"part",-16}right");
        foreach (var detail in figures.Details)
            output.WriteLine($"{detail.Of,-34}{EnumWords.Of(detail.Part),-16}{Percent(detail.Share.Rate ?? 0)} of {detail.Share.Of}");
        output.WriteLine();
        output.WriteLine($"{"Units without an event",-34}{"part",-16}with one that is asserted");
        foreach (var hard in figures.Hard)
            output.WriteLine($"{hard.Of,-34}{EnumWords.Of(hard.Part),-16}{Percent(hard.Share.Rate ?? 0)} of {hard.Share.Of}");
        output.WriteLine();
        output.WriteLine($"{"Type in the gold",-34}{"type found",-16}how often");
        foreach (var confusion in figures.Confusions.Where(confusion => confusion.Gold != confusion.Found && confusion.Count >= FewestConfused))
            output.WriteLine($"{confusion.Gold,-34}{confusion.Found,-16}{confusion.Count}");
    }

    public static string Json(RecordFigures figures) => new JsonObject
    {
        ["kinds"] = Json(figures.Kinds),
        ["types"] = Json(figures.Types),
        ["details"] = Json(figures.Details),
        ["hard"] = Json(figures.Hard),
        ["confusions"] = new JsonArray([.. figures.Confusions.Select(confusion => new JsonObject { ["gold"] = confusion.Gold, ["found"] = confusion.Found, ["count"] = confusion.Count })]),
    }.ToJsonString(indented);

    static void Counts(TextWriter output, string title, IReadOnlyList<PartCounts> rows)
    {
        output.WriteLine($"{title,-34}{"part",-16}{"precision",-18}{"recall",-18}F1");
        foreach (var row in rows)
        {
            var counts = row.Counts;
            output.WriteLine($"{row.Of,-34}{EnumWords.Of(row.Part),-16}{$"{Percent(counts.Precision)} of {counts.Made}",-18}{$"{Percent(counts.Recall)} of {counts.Wanted}",-18}{Percent(counts.F1)}");
        }
    }

    static JsonArray Json(IReadOnlyList<PartCounts> rows) => [.. rows.Select(row => new JsonObject
    {
        ["of"] = row.Of, ["part"] = EnumWords.Of(row.Part), ["right"] = row.Counts.Right, ["made"] = row.Counts.Made, ["wanted"] = row.Counts.Wanted, ["f1"] = Math.Round(row.Counts.F1, 4),
    })];

    static JsonArray Json(IReadOnlyList<PartShare> rows) => [.. rows.Select(row => new JsonObject
    {
        ["of"] = row.Of, ["part"] = EnumWords.Of(row.Part), ["right"] = row.Share.Right, ["out_of"] = row.Share.Of,
    })];

    static string Percent(double rate) => (rate * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
