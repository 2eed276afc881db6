using System.Text.Json;
using Casus.Actors;
using Casus.Landscape.Networks;
using Casus.Records;
using Casus.Text;
using Casus.Treaties.Changes;
using NodaTime;

namespace Casus.Landscape.Effects;

/// <summary>What has changed as JSON, every duty by itself.</summary>
public static class EffectJson
{
    /// <param name="name">What a state is called, in the words.</param>
    public static string Write(TreatyEffect effect, Func<ActorCode, string> name) => JsonSerializer.Serialize(Shape(effect, name), RecordJson.Options);

    static Whole Shape(TreatyEffect effect, Func<ActorCode, string> name)
    {
        var (change, network) = (effect.Duties, effect.Network);
        return new(
            change.Treaty.Id, change.Party, change.On, EnumWords.Of(effect.Day), [.. change.Replaced.Select(other => other.Id)], change.States.Count, EffectWords.Of(effect, name),
            [.. change.Duties.Select(duty => Shape(duty, change.States))],
            [.. change.Conflicts.Select(conflict => new ConflictShape(conflict.State, conflict.Toward, EnumWords.Of(conflict.Kind), Shape(conflict.Promised), conflict.Attackers))],
            new(
                Shape(network.Before), Shape(network.After),
                [.. network.States.Select(state => new StateShape(
                    state.State, NetworkJson.Rounded(state.Before?.Betweenness ?? 0), NetworkJson.Rounded(state.After?.Betweenness ?? 0), state.Before?.Parts, state.After?.Parts))],
                [.. network.Paths.Select(path => new PathShiftShape(NetworkJson.Shape(path.Before), NetworkJson.Shape(path.After)))]));
    }

    // A list of almost all states says less than the few that are not in it.
    static DutyShape Shape(DutyChange duty, IReadOnlyList<ActorCode> states)
    {
        var others = states.Where(state => state != duty.State && state != duty.Toward).Except(duty.Attackers).ToList();
        var isMost = others.Count < duty.Attackers.Count;
        return new(
            duty.State, EnumWords.Of(duty.Kind), duty.Toward, EnumWords.Of(duty.Change), Shape(duty.Before), Shape(duty.After), duty.Attackers.Count,
            isMost ? null : duty.Attackers, isMost ? others : null);
    }

    static StandingShape Shape(DutyStanding standing) => new(EnumWords.Of(standing.Verdict), [.. standing.By.Select(Shape)]);

    static SourceShape Shape(DutySource source) => new(source.Treaty, source.Article, source.Strength);

    static SideShape Shape(NetworkReport report) => new(report.Components, report.Network.Duties.Count, report.Network.OneMode.TieCount);

    sealed record Whole(
        string Treaty, ActorCode? Party, LocalDate On, string Day, IReadOnlyList<string> Replaced, int States, IReadOnlyList<string> Words,
        IReadOnlyList<DutyShape> Duties, IReadOnlyList<ConflictShape> Conflicts, NetworkShape Network);

    sealed record DutyShape(
        ActorCode State, string Kind, ActorCode Toward, string Change, StandingShape Before, StandingShape After, int Attackers,
        IReadOnlyList<ActorCode>? Against, IReadOnlyList<ActorCode>? AgainstAllBut);

    sealed record StandingShape(string Verdict, IReadOnlyList<SourceShape> By);

    sealed record SourceShape(string Treaty, string Article, string Strength);

    sealed record ConflictShape(ActorCode State, ActorCode Toward, string Promised, SourceShape By, IReadOnlyList<ActorCode> Attackers);

    sealed record NetworkShape(SideShape Before, SideShape After, IReadOnlyList<StateShape> States, IReadOnlyList<PathShiftShape> Paths);

    sealed record SideShape(IReadOnlyList<IReadOnlyList<ActorCode>> Components, int Duties, int Pairs);

    sealed record StateShape(ActorCode State, double BetweennessBefore, double BetweennessAfter, int? PartsWithoutBefore, int? PartsWithoutAfter);

    sealed record PathShiftShape(NetworkJson.PathShape Before, NetworkJson.PathShape After);
}
