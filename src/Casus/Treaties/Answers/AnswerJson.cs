using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.Places;
using Casus.Records;
using Casus.Text;
using Casus.Treaties.Situations;
using Casus.Treaties.Why;
using NodaTime;

namespace Casus.Treaties.Answers;

/// <summary>Answers as JSON: the one shape that every face speaks.</summary>
public static class AnswerJson
{
    /// <param name="ledger">The day as of which a ledger was read for the situation; null where none was.</param>
    /// <param name="proof">The reasoned tree of a finding; null, or giving null, to leave it out.</param>
    /// <param name="reason">What decides a finding; as for the proof.</param>
    /// <param name="rates">How often such duties were honoured, beside the findings; null for nothing about it.</param>
    public static string Write(
        Answer answer, LocalDate? ledger = null, Func<Finding, Proof?>? proof = null, Func<Finding, Reason?>? reason = null, BaseRates? rates = null) =>
        JsonSerializer.Serialize(Shape(answer, ledger, finding => Shape(finding, proof?.Invoke(finding), reason?.Invoke(finding)), rates), RecordJson.Options);

    internal static SituationShape Shape(Situation situation) =>
        new([.. situation.Acts.Select(Shape)], EnumWords.Of(situation.Chaining), Codes(situation.Acting), Codes(situation.StayingOut), [.. situation.Supposed]);

    static Whole Shape(Answer answer, LocalDate? ledger, Func<Finding, FindingShape> shape, BaseRates? rates) => new(
        Shape(answer.Situation), answer.Derived is [] ? null : [.. answer.Derived.Select(Shape)], answer.IsCutShort ? true : null,
        [.. answer.Findings.Select(shape)],
        [.. answer.Conflicts.Select(conflict => new ConflictShape(conflict.State.ToString(), conflict.Duties))],
        rates is null ? null : [.. rates.Beside(answer).SelectMany(kind => kind.Rates.Select(rate => Shape(kind.Kind, rate)))],
        new(ledger, answer.AsOf));

    static RateShape Shape(ObligationKind kind, BaseRate rate) => new(
        EnumWords.Of(kind), [.. rate.Kinds.Select(EnumWords.Of)], rate.From, rate.Until, rate.Percent, rate.Honoured, rate.Called, rate.Citation, BaseRates.Caution);

    static ActShape Shape(Act act) =>
        new(
            act.Attacker?.ToString(), act.Target.ToString(), EnumWords.Of(act.Kind), act.Beside?.ToString(), act.On, act.Place is { } place ? Shape(place) : null,
            act.Origin is { } origin ? new(origin.Wave, origin.Treaty, origin.Article, origin.Toward.ToString()) : null);

    static IReadOnlyList<string>? Codes(IReadOnlyList<Actors.ActorCode> states) => states is [] ? null : [.. states.Select(state => state.ToString())];

    static Place Shape(NamedPlace place) => new(place.Name, place.Country?.ToString(), place.Lat, place.Lon);

    static FindingShape Shape(Finding finding, Proof? proof, Reason? reason) => new(
        finding.State.ToString(), EnumWords.Of(finding.Verdict), finding.Toward?.ToString(), finding.Against?.ToString(), finding.Treaty, finding.Article,
        finding.Kind is { } kind ? EnumWords.Of(kind) : null, finding.Strength, finding.Wave,
        [.. finding.Conditions.Select(check => new ConditionShape(check.Condition, EnumWords.Of(check.Status), check.Words))],
        finding.Words is { } words ? [.. finding.Because, $"Article {finding.Article}: {words}"] : finding.Because,
        finding.DecidedBy, proof is null ? null : ProofShape.Of(proof), reason is null ? null : Shape(reason));

    static WhyShape Shape(Reason reason) => new(
        [.. reason.Turns.Select(turn => new TurnShape([.. turn.If.Select(alteration => alteration.Words)], EnumWords.Of(turn.Then)))], reason.AlsoBy);

    sealed record Whole(
        SituationShape Situation, IReadOnlyList<ActShape>? Derived, bool? CutShort, IReadOnlyList<FindingShape> Findings, IReadOnlyList<ConflictShape> Conflicts,
        IReadOnlyList<RateShape>? BaseRates, AsOfShape AsOf);

    internal sealed record SituationShape(
        IReadOnlyList<ActShape> Acts, string Chaining, IReadOnlyList<string>? Acting, IReadOnlyList<string>? StayingOut, IReadOnlyList<string> Suppose);

    internal sealed record ActShape(
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Attacker, string Target, string Act, string? Beside, LocalDate On,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Place? Place, OriginShape? Origin);

    internal sealed record OriginShape(int Wave, string Treaty, string Article, string Toward);

    sealed record FindingShape(
        string State, string Verdict, string? Toward, string? Against, string? Treaty, string? Article, string? Kind, string? Strength, int Wave,
        IReadOnlyList<ConditionShape> Conditions, IReadOnlyList<string> Because, IReadOnlyList<string> DecidedBy, ProofShape? Proof, WhyShape? Why);

    sealed record WhyShape(IReadOnlyList<TurnShape> Turns, IReadOnlyList<string> AlsoBy);

    sealed record TurnShape(IReadOnlyList<string> If, string Then);

    sealed record ConditionShape(string Condition, string Status, string Words);

    sealed record ConflictShape(string State, IReadOnlyList<string> Duties);

    sealed record RateShape(
        string Beside, IReadOnlyList<string> Kinds, int From, int Until, double Percent, int? Honoured, int? Called, string Citation, string Caution);

    sealed record AsOfShape(LocalDate? Ledger, LocalDate? Treaties);
}
