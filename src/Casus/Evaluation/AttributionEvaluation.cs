using Casus.Pipeline;
using Casus.Problems;
using Casus.Records;

namespace Casus.Evaluation;

/// <summary>What <c>casus eval attribution</c> tells; <c>docs/accuracy.md</c> says what each figure means.</summary>
/// <param name="Misses">Of the training file, which may be looked at.</param>
public sealed record AttributionFigures(IReadOnlyList<AttributionFigure> Figures, IReadOnlyList<Miss> Misses);

/// <summary>Measures who says what: claims against the attributions of PolNeAR.</summary>
public static class AttributionEvaluation
{
    static readonly (string File, Part Part)[] files = [("train", Part.WorkedOn), ("dev", Part.OnlyMeasured)];

    /// <param name="folder">Holds <c>gold</c>.</param>
    /// <param name="problems">The gold data that are missing or broken; their figures are left out.</param>
    public static AttributionFigures Measure(Knowledge knowledge, string folder, out IReadOnlyList<Problem> problems)
    {
        var (figures, misses, faults, pipeline) = (new List<AttributionFigure>(), new List<Miss>(), new List<Problem>(), new ReadingPipeline(knowledge));
        foreach (var (file, part) in files)
        {
            var rows = GoldFile.Read(Path.Combine(folder, "gold", $"attribution-polnear-{file}.jsonl.gz"), AttributionRow.Read, out var problem);
            if (problem is not null)
                faults.Add(problem);
            if (rows is null)
                continue;
            (AttributionRow Row, IReadOnlyList<Attribution> Made)[] judged = [.. rows.Select(row => (row, Made(row, pipeline)))];
            figures.AddRange(AttributionScore.Of(judged, part));
            if (part == Part.WorkedOn)
                misses.AddRange(judged.SelectMany(one => Misses(one.Row, one.Made)));
        }

        problems = faults;
        return new(figures, misses);
    }

    static IReadOnlyList<Attribution> Made(AttributionRow row, ReadingPipeline pipeline) =>
        [.. pipeline.Read(row.Document).OfType<Claim>().Select(Attribution.Of)];

    static IEnumerable<Miss> Misses(AttributionRow row, IReadOnlyList<Attribution> made) =>
        row.Golds.Where(gold => !made.Any(one => one.Touches(gold, "cue"))).Select(gold => new Miss("missed", row.Document.Id, Words(row, gold), "", ""))
            .Concat(made.Where(one => !row.Golds.Any(gold => gold.Touches(one, "cue"))).Select(one => new Miss("not in the gold", row.Document.Id, Words(row, one), "", "")));

    static string Words(AttributionRow row, Attribution attribution) =>
        string.Join(" | ", Attribution.Roles.Select(role => string.Join(" … ", attribution[role].Select(stretch => string.Concat(row.Letters[stretch.Start..stretch.End])))));
}
