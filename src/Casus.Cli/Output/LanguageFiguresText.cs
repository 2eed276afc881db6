using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Evaluation;

namespace Casus.Cli.Output;

/// <summary>The figures of <c>casus eval language</c> as Markdown tables and as JSON.</summary>
static class LanguageFiguresText
{
    const int FewestOfRelation = 50;

    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    static readonly (string Name, Func<TreebankScore, double> Value)[] measures =
    [
        ("tokens", s => s.Tokens),
        ("sentences", s => s.Sentences),
        ("UPOS", s => s.Upos),
        ("XPOS", s => s.Xpos),
        ("lemmas", s => s.Lemmas),
        ("UAS", s => s.Uas),
        ("LAS", s => s.Las),
        ("LAS with subtypes", s => s.FullLas),
    ];

    static readonly (string Name, Func<TreebankScore, double> Value)[] groups =
    [
        ("subjects (nsubj, csubj)", s => s.Together("nsubj", "csubj")),
        ("objects (obj, iobj)", s => s.Together("obj", "iobj")),
        ("obliques (obl)", s => s.Together("obl")),
        ("coordination (conj, cc)", s => s.Together("conj", "cc")),
    ];

    public static void Write(IReadOnlyList<TreebankFigures> figures, TextWriter output)
    {
        List<(string Name, TreebankScore Score)> columns = [.. figures.SelectMany(f => new[] { ($"{f.Treebank}, raw", f.RawText), ("gold tokens", f.GoldTokens) })];
        Table(output, "F1", columns, [.. measures, .. groups]);
        output.WriteLine();
        var relations = columns[0].Score.Relations.Where(r => r.Gold >= FewestOfRelation).Select(r => r.Relation);
        Table(output, "relation", columns, [.. relations.Select(r => (r, (Func<TreebankScore, double>)(score => F1(score, r))))]);
    }

    public static string Json(IReadOnlyList<TreebankFigures> figures) => new JsonArray([.. figures.Select(f => new JsonObject
    {
        ["treebank"] = f.Treebank,
        ["sentences"] = f.Sentences,
        ["words"] = f.Words,
        ["raw_text"] = Json(f.RawText),
        ["gold_tokens"] = Json(f.GoldTokens),
    })]).ToJsonString(indented);

    static JsonObject Json(TreebankScore score) => new()
    {
        ["measures"] = Json(measures.Concat(groups).Select(m => (m.Name, m.Value(score)))),
        ["relations"] = Json(score.Relations.Select(r => (r.Relation, r.F1))),
    };

    static JsonObject Json(IEnumerable<(string Name, double Value)> values) => new(values.Select(v => KeyValuePair.Create(v.Name, (JsonNode?)Math.Round(v.Value, 2))));

    static void Table(TextWriter output, string corner, List<(string Name, TreebankScore Score)> columns, (string Name, Func<TreebankScore, double> Value)[] rows)
    {
        output.WriteLine($"| {corner} | {string.Join(" | ", columns.Select(c => c.Name))} |");
        output.WriteLine($"|---|{string.Concat(columns.Select(_ => "---:|"))}");
        foreach (var (name, value) in rows)
            output.WriteLine($"| {name} | {string.Join(" | ", columns.Select(c => value(c.Score).ToString("F2", CultureInfo.InvariantCulture)))} |");
    }

    static double F1(TreebankScore score, string relation) => score.Relations.FirstOrDefault(r => r.Relation == relation).F1;
}
