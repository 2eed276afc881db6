using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.History;

/// <summary>A situation of the past: what happened, what the engine must find in it, and, apart from that, what the states did.</summary>
/// <param name="IsHypothetical">The attack did not come, or is put in another way than it came: it is what the states asked themselves.</param>
/// <param name="Settled">Conditions of articles that history settled; the situation supposes them.</param>
/// <param name="Finds">Only what the texts of the treaties say.</param>
/// <param name="Did">Behaviour. That a state was bound does not show that it acted, nor the other way round.</param>
/// <param name="Citation">Where the acts can be looked up.</param>
public sealed record HistoricSituation(
    string Id,
    string Title,
    Situation Situation,
    bool IsHypothetical,
    string? Note,
    IReadOnlyList<SettledCondition> Settled,
    IReadOnlyList<Expectation> Finds,
    IReadOnlyList<Deed> Did,
    string Citation)
{
    /// <summary>The day of the first act.</summary>
    public LocalDate From => Situation.Acts.Min(act => act.On);

    /// <summary>The day of the last act.</summary>
    public LocalDate Until => Situation.Acts.Max(act => act.On);
}

/// <param name="Because">What made it so, or not so.</param>
public sealed record SettledCondition(Supposition Supposition, string Because, string Citation);
