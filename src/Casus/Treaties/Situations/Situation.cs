using Casus.Actors;
using Casus.Places;
using NodaTime;

namespace Casus.Treaties.Situations;

/// <summary>What the engine is asked about: who attacks whom, where and when, and what else is taken to be so.</summary>
/// <param name="Suppose">Conditions that the asker takes to be met or not met; the answer says so beside each.</param>
public sealed record Situation(IReadOnlyList<Act> Acts, Chaining Chaining, IReadOnlyList<Supposition> Suppose)
{
    /// <summary>The attack by which this act's target had opened the fighting; null where the attacker did.</summary>
    public FirstBlow? FirstBlow(Act act)
    {
        var theirs = Earliest(act.Target, act.Attacker);
        var ours = Earliest(act.Attacker, act.Target);
        return theirs is null || ours is null || theirs.On > ours.On ? null : new(theirs, theirs.On == ours.On);
    }

    Act? Earliest(ActorCode attacker, ActorCode target) =>
        Acts.Where(act => act.Attacker == attacker && act.Target == target).MinBy(act => act.On);
}

/// <param name="Place">Null where none was given: the attack is then taken to be on the target's home territory.</param>
public sealed record Act(ActorCode Attacker, ActorCode Target, ActKind Kind, LocalDate On, NamedPlace? Place);

/// <param name="SameDay">Both sides struck on one day, and a day does not say which came first.</param>
public sealed record FirstBlow(Act Act, bool SameDay);

public enum ActKind { ArmedAttack }

/// <summary>How far one attack pulls others in.</summary>
public enum Chaining
{
    /// <summary>Only those whom the acts of the situation themselves call upon.</summary>
    Strict,
}

public sealed record Supposition(ConditionKind Condition, bool Holds);
