using Casus.Actors;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Treaties.Answers;

/// <param name="AsOf">The day up to which the treaties were followed; null for an empty book.</param>
public sealed record Answer(Situation Situation, IReadOnlyList<Finding> Findings, IReadOnlyList<Conflict> Conflicts, LocalDate? AsOf)
{
    /// <summary>What those do whom the findings oblige, in the order of the waves.</summary>
    public IReadOnlyList<Act> Derived { get; init; } = [];

    /// <summary>True where later waves were left out because they were too many.</summary>
    public bool IsCutShort { get; init; }

    /// <returns>The finding that asks for a derived act; null for an act of the situation.</returns>
    internal Finding? CallerOf(Act act) => act.Origin is not { } origin ? null : Findings.FirstOrDefault(finding =>
        finding.Wave == origin.Wave - 1 && finding.State == act.Attacker && finding.Treaty == origin.Treaty && finding.Article == origin.Article
        && finding.Toward == origin.Toward && finding.Against == act.Target);
}

/// <summary>Duties of one state that it cannot all keep.</summary>
public sealed record Conflict(ActorCode State, IReadOnlyList<string> Duties);
