using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Evaluation;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>The figures of <c>casus eval times</c> as a table and as JSON.</summary>
static class TimeFiguresText
{
    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    public static void Write(TimeEvaluationFigures figures, TextWriter output)
    {
        string[] heads = ["expressions", "found", "with days", "right", "coarser", "undecided", "wrong"];
        Line("Words that mean days", "rows", heads);
        foreach (var kind in figures.Kinds.Where(kind => kind.IsMeant))
            Line(kind.Kind, EnumWords.Of(kind.Part), Counts(kind));
        foreach (var part in figures.Kinds.Where(kind => kind.IsMeant).GroupBy(kind => kind.Part))
            Line("all of these", EnumWords.Of(part.Key), Total(part));
        Line("Words that mean no day of their own", "rows", "expressions", "taken for a date");
        foreach (var kind in figures.Kinds.Where(kind => !kind.IsMeant))
            Line(kind.Kind, EnumWords.Of(kind.Part), $"{kind.Expressions}", $"{kind.Found}");
        Line("What Casus calls a date", "rows", "all", "in words that mean days");
        foreach (var precision in figures.Precision)
            Line("in texts of which all is known", EnumWords.Of(precision.Part), $"{precision.Dates.Of}", $"{Percent(precision.Dates)} %");

        void Line(string head, string rows, params string[] cells) =>
            output.WriteLine($"{head,-37}{rows,-15}{string.Concat(cells.Select(cell => $"{cell,-13}"))}".TrimEnd());
    }

    static string[] Counts(TimeFigures kind) =>
    [
        $"{kind.Expressions}", Part(kind.Found, kind.Expressions), $"{kind.Resolved}", Part(kind.Right, kind.Resolved),
        Part(kind.Coarser, kind.Resolved), Part(kind.Undecided, kind.Resolved), Part(kind.Wrong, kind.Resolved),
    ];

    static string[] Total(IEnumerable<TimeFigures> kinds) => Counts(kinds.Aggregate((sum, next) => sum with
    {
        Expressions = sum.Expressions + next.Expressions,
        Found = sum.Found + next.Found,
        Resolved = sum.Resolved + next.Resolved,
        Right = sum.Right + next.Right,
        Coarser = sum.Coarser + next.Coarser,
        Undecided = sum.Undecided + next.Undecided,
        Wrong = sum.Wrong + next.Wrong,
    }));

    public static string Json(TimeEvaluationFigures figures) => new JsonObject
    {
        ["kinds"] = new JsonArray([.. figures.Kinds.Select(kind => new JsonObject
        {
            ["kind"] = kind.Kind, ["rows"] = EnumWords.Of(kind.Part), ["meant"] = kind.IsMeant, ["expressions"] = kind.Expressions, ["found"] = kind.Found,
            ["resolved"] = kind.Resolved, ["right"] = kind.Right, ["coarser"] = kind.Coarser, ["undecided"] = kind.Undecided, ["wrong"] = kind.Wrong,
        })]),
        ["dates"] = new JsonArray([.. figures.Precision.Select(precision => new JsonObject
        {
            ["rows"] = EnumWords.Of(precision.Part), ["made"] = precision.Dates.Of, ["in words that mean days"] = precision.Dates.Right,
        })]),
    }.ToJsonString(indented);

    static string Part(int of, int all) => $"{of} {Percent(new(of, all))}%";

    static string Percent(Share share) => ((share.Rate ?? 0) * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
