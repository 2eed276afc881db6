using System.Text.Json;
using Casus.Records;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>Two answers side by side, as JSON.</summary>
public static class ComparisonJson
{
    public static string Write(Comparison comparison) => JsonSerializer.Serialize(
        new Whole(
            AnswerJson.Shape(comparison.First.Situation), AnswerJson.Shape(comparison.Second.Situation), [.. comparison.Differences.Select(Shape)]),
        RecordJson.Options);

    static DifferenceShape Shape(Difference difference) => new(
        difference.State.ToString(), EnumWords.Of(difference.Kind), (difference.Second ?? difference.First)!.Treaty, (difference.Second ?? difference.First)!.Article,
        Side(difference.First), Side(difference.Second),
        [.. difference.Checks.Select(check => new CheckShape(check.Condition, Told(check.First), Told(check.Second)))]);

    static SideShape? Side(Finding? finding) =>
        finding is null ? null : new(EnumWords.Of(finding.Verdict), finding.Toward?.ToString(), finding.Against?.ToString());

    static ToldShape? Told(Check? check) => check is null ? null : new(EnumWords.Of(check.Status), check.Words);

    sealed record Whole(AnswerJson.SituationShape First, AnswerJson.SituationShape Second, IReadOnlyList<DifferenceShape> Differences);

    sealed record DifferenceShape(string State, string Change, string? Treaty, string? Article, SideShape? First, SideShape? Second, IReadOnlyList<CheckShape> Conditions);

    sealed record SideShape(string Verdict, string? Toward, string? Against);

    sealed record CheckShape(string Condition, ToldShape? First, ToldShape? Second);

    sealed record ToldShape(string Status, string Because);
}
