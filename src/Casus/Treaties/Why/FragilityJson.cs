using System.Text.Json;
using Casus.Records;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>What hangs on each treaty, as JSON.</summary>
public static class FragilityJson
{
    public static string Write(Fragility fragility) =>
        JsonSerializer.Serialize(new Whole(AnswerJson.Shape(fragility.Answer.Situation), [.. fragility.Treaties.Select(Shape)]), RecordJson.Options);

    static WeightShape Shape(Weight weight) => new(
        weight.Treaty,
        [.. weight.Losses.Select(loss => Duty(loss.Duty) with { Without = EnumWords.Of(loss.Left) })],
        [.. weight.Doubles.Select(twice => Duty(twice.Duty) with { AlsoBy = twice.AlsoBy })],
        [.. weight.Indirect.Select(Duty)]);

    static DutyShape Duty(Finding duty) => new(
        duty.State.ToString(), EnumWords.Of(duty.Verdict), duty.Toward?.ToString(), duty.Against?.ToString(), $"{duty.Treaty}#{duty.Article}", null, null);

    sealed record Whole(AnswerJson.SituationShape Situation, IReadOnlyList<WeightShape> Treaties);

    sealed record WeightShape(string Treaty, IReadOnlyList<DutyShape> Alone, IReadOnlyList<DutyShape> Doubled, IReadOnlyList<DutyShape> Through);

    sealed record DutyShape(string State, string Verdict, string? Toward, string? Against, string Rule, string? Without, IReadOnlyList<string>? AlsoBy);
}
