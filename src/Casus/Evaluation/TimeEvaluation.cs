using Casus.Pipeline;
using Casus.Problems;

namespace Casus.Evaluation;

/// <summary>What <c>casus eval times</c> tells; <c>docs/accuracy.md</c> says what each figure means.</summary>
/// <param name="Misses">Of the half that is worked on.</param>
public sealed record TimeEvaluationFigures(IReadOnlyList<TimeFigures> Kinds, IReadOnlyList<TimePrecision> Precision, IReadOnlyList<Miss> Misses);

/// <summary>Measures what is taken for a date, and which days it is said to mean.</summary>
public static class TimeEvaluation
{
    /// <param name="folder">Holds <c>gold</c>.</param>
    /// <param name="problem">The gold data are missing or broken; then there are no figures.</param>
    public static TimeEvaluationFigures? Measure(Knowledge knowledge, string folder, out Problem? problem)
    {
        if (GoldFile.Read(Path.Combine(folder, "gold", "dates-recognizers.jsonl.gz"), TimeCase.Read, out problem) is not { } rows)
            return null;

        var precision = new List<TimePrecision>();
        var judged = TimeScore.Judge(rows, new(knowledge), precision);
        return new([.. TimeScore.Of(judged)], precision, [.. judged.Where(one => one is { Part: Part.WorkedOn, IsMiss: true }).Select(Miss)]);
    }

    static Miss Miss(Judged one) => new(
        $"{one.Gold.Kind}: {one.Verdict}",
        one.Row.Id,
        $"{one.Row.Document.Text} @ {one.Row.Document.Published}",
        $"{one.Gold.Words}: {string.Join(" or ", one.Gold.Meanings.Select(meaning => $"{meaning.From}/{meaning.To}"))}",
        string.Join("; ", one.Found.Select(time => $"{one.Row.Document[time.Span]}: {time.When} ({time.Because})")));
}
