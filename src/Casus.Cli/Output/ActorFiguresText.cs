using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Evaluation;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>The figures of <c>casus eval actors</c> as a table and as JSON.</summary>
static class ActorFiguresText
{
    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    public static void Write(ActorFigures figures, TextWriter output)
    {
        var rows = new List<string[]>();
        if (figures.Pairs.Count > 0)
        {
            rows.Add(["Country right in PLOVER's records", "rows", "source", "target", "pair"]);
            rows.AddRange(figures.Pairs.Select(pair => new[] { pair.How, Words(pair.Part), Percent(pair.Source), Percent(pair.Target), Percent(pair.Pair) }));
        }

        if (figures.Links.Count > 0)
        {
            rows.Add(["Editors' links of 2025 to", "rows", "precision", "recall", "F1"]);
            rows.AddRange(figures.Links.Select(link => new[]
            {
                link.To, Words(link.Part), $"{Percent(link.Counts.Precision)} of {link.Counts.Made}", $"{Percent(link.Counts.Recall)} of {link.Counts.Wanted}", Percent(link.Counts.F1),
            }));
        }

        if (figures.References.Count > 0)
        {
            rows.Add(["Words that refer back (GUM)", "", "precision", "", ""]);
            rows.AddRange(figures.References.Select(reference => new[] { reference.Words, "all", Percent(reference.Share), "", "" }));
        }

        foreach (var row in rows)
            output.WriteLine($"{row[0],-40}{row[1],-16}{row[2],-18}{row[3],-18}{row[4]}".TrimEnd());
    }

    public static string Json(ActorFigures figures) => new JsonObject
    {
        ["pairs"] = new JsonArray([.. figures.Pairs.Select(pair => new JsonObject
        {
            ["how"] = pair.How, ["rows"] = Words(pair.Part), ["source"] = Json(pair.Source), ["target"] = Json(pair.Target), ["pair"] = Json(pair.Pair),
        })]),
        ["links"] = new JsonArray([.. figures.Links.Select(link => new JsonObject
        {
            ["to"] = link.To, ["rows"] = Words(link.Part), ["right"] = link.Counts.Right, ["made"] = link.Counts.Made, ["wanted"] = link.Counts.Wanted, ["f1"] = Math.Round(link.Counts.F1, 4),
        })]),
        ["references"] = new JsonArray([.. figures.References.Select(reference => new JsonObject { ["words"] = reference.Words, ["precision"] = Json(reference.Share) })]),
    }.ToJsonString(indented);

    static string Words(Part part) => EnumWords.Of(part);

    static JsonObject Json(Share share) => new() { ["right"] = share.Right, ["of"] = share.Of };

    static string Percent(Share share) => $"{Percent(share.Rate ?? 0)} of {share.Of}";

    static string Percent(double rate) => (rate * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
