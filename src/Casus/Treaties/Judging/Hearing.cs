using Casus.Places;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>An act put to the treaties of its day, with what the situation says that bears on it.</summary>
sealed class Hearing(Act act, Situation situation, IReadOnlyList<Act> known, int wave, DutyTable table)
{
    public Act Act { get; } = act;

    /// <summary>The acts that are known in the wave: those of the situation, and those that were called up.</summary>
    public IReadOnlyList<Act> Known { get; } = known;

    /// <summary>1 where only the acts of the situation are known, more where others have been called up.</summary>
    public int Wave { get; } = wave;

    public DutyTable Table { get; } = table;

    /// <summary>Whether the asker takes a condition to be met; null where nothing is supposed of it.</summary>
    public bool? Supposed(ConditionKind condition, Treaty treaty)
    {
        bool? holds = null;
        foreach (var supposition in situation.Suppose)
            holds = Concerns(supposition, condition, treaty) ? supposition.Holds : holds;
        return holds;
    }

    bool Concerns(Supposition supposition, ConditionKind condition, Treaty treaty) =>
        supposition.Condition == condition && (supposition.Treaty is null || supposition.Treaty == treaty.Id) && (supposition.State is null || supposition.State == Act.Target);

    /// <summary>The attack by which the act's target had opened the fighting.</summary>
    public FirstBlow? FirstBlow { get; } = situation.FirstBlow(act);

    /// <summary>Where in a zone the act falls: by the place given, else by the target's capital; null where that is not known.</summary>
    /// <remarks>Forces, ships and aircraft can be anywhere, so that nothing is assumed of where they were attacked.</remarks>
    public Placement? In(Zone zone) => Act switch
    {
        { Place: { } place } => zone.Locate(place),
        { Thing: not null } => null,
        _ => Table.HomeOf(Act.Target).In(zone),
    };
}
