using Casus.Places;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>An act put to the treaties of its day, with what the situation says that bears on it.</summary>
sealed class Hearing(Act act, Situation situation, DutyTable table)
{
    public Act Act { get; } = act;

    public DutyTable Table { get; } = table;

    /// <summary>Whether the asker takes a condition to be met; null where nothing is supposed of it.</summary>
    public bool? Supposed(ConditionKind condition)
    {
        bool? holds = null;
        foreach (var supposition in situation.Suppose)
            holds = supposition.Condition == condition ? supposition.Holds : holds;
        return holds;
    }

    /// <summary>The attack by which the act's target had opened the fighting.</summary>
    public FirstBlow? FirstBlow { get; } = situation.FirstBlow(act);

    /// <summary>Where the attack is taken to fall: the place given, else the target's capital; null where that is not known.</summary>
    public NamedPlace? Scene { get; } = act.Place ?? table.HomeOf(act.Target).Capital;

    /// <summary>Where the scene lies; null where it is not on the map.</summary>
    public Placement? In(Zone zone) => Act.Place is { } place ? zone.Locate(place) : Table.HomeOf(Act.Target).In(zone);
}
