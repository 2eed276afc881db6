using System.Text.Json;
using Casus.Actors;
using Casus.Records;
using NodaTime;

namespace Casus.Landscape.Networks;

/// <summary>A network as JSON, with every tie and every figure.</summary>
public static class NetworkJson
{
    /// <summary>Digits after the point: enough to tell any two shares apart, and the same on every machine.</summary>
    const int Digits = 9;

    public static string Write(NetworkReport report) => JsonSerializer.Serialize(Shape(report), RecordJson.Options);

    internal static PathShape Shape(NetworkPath path) =>
        new(path.From, path.To, path.Steps.Count == 0 ? null : path.Steps.Count - 1, [.. path.Steps.Select(step => new StepShape(step.State, step.By, step.Disputed ? true : null))]);

    internal static double Rounded(double share) => Math.Round(share, Digits);

    static Whole Shape(NetworkReport report) => new(
        report.On, report.Source,
        [.. report.States.Select(state => new StateShape(state.State, Rounded(state.Betweenness), Rounded(state.TwoMode), state.Parts))],
        [.. report.Treaties.Select(treaty => new TreatyShape(treaty.Treaty, Rounded(treaty.Betweenness)))],
        [.. report.Network.Ties.Select(tie => new TieShape(tie.Debtor, tie.Creditor, tie.Treaty, tie.Articles, tie.Disputed))],
        report.Components, report.Network.Duties.Count, report.Network.OneMode.TieCount,
        [.. report.Network.OneWay.Select(duty => new DutyShape(duty.Debtor, duty.Creditor))],
        [.. report.Paths.Select(Shape)]);

    sealed record Whole(
        LocalDate On, string Source, IReadOnlyList<StateShape> States, IReadOnlyList<TreatyShape> Treaties, IReadOnlyList<TieShape> Ties,
        IReadOnlyList<IReadOnlyList<ActorCode>> Components, int Duties, int Pairs, IReadOnlyList<DutyShape> OneWay, IReadOnlyList<PathShape> Paths);

    sealed record StateShape(ActorCode State, double Betweenness, double BetweennessTwoMode, int PartsWithout);

    sealed record TreatyShape(string Treaty, double Betweenness);

    sealed record TieShape(ActorCode Debtor, ActorCode Creditor, string Treaty, IReadOnlyList<string> Articles, bool Disputed);

    sealed record DutyShape(ActorCode Debtor, ActorCode Creditor);

    internal sealed record PathShape(ActorCode From, ActorCode To, int? Length, IReadOnlyList<StepShape> Steps);

    internal sealed record StepShape(ActorCode State, IReadOnlyList<string> By, bool? Disputed);
}
