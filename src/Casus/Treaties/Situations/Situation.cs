using Casus.Actors;
using Casus.Text;

namespace Casus.Treaties.Situations;

/// <summary>What the engine is asked about: who attacks whom, where and when, and what else is taken to be so.</summary>
/// <param name="Chaining">How far one attack pulls others in.</param>
/// <param name="Suppose">Conditions that the asker takes to be met or not met; the answer says so beside each.</param>
public sealed record Situation(IReadOnlyList<Act> Acts, Chaining Chaining, IReadOnlyList<Supposition> Suppose)
{
    /// <summary>Under custom chaining, those who act when an article calls them up; empty for all who are obliged to.</summary>
    public IReadOnlyList<ActorCode> Acting { get; init; } = [];

    /// <summary>Under custom chaining, those who do not act, whatever they owe.</summary>
    public IReadOnlyList<ActorCode> StayingOut { get; init; } = [];

    /// <summary>What the asker takes to be otherwise about the treaties.</summary>
    public IReadOnlyList<BookChange> Changes { get; init; } = [];

    /// <summary>All that is supposed, in words.</summary>
    public IEnumerable<string> Supposed => Changes.Select(change => change.Words).Concat(Suppose.Select(supposition => supposition.Words));

    /// <summary>The book as the asker takes it to be.</summary>
    public TreatyBook Changed(TreatyBook book) =>
        Changes.Aggregate(book, (changed, change) => change.Apply(changed, [.. Acts.Select(act => act.On)]));

    /// <summary>The attack by which this act's target had opened the fighting; null where the attacker did.</summary>
    /// <remarks>Only what the situation tells counts: who comes to help because of a treaty has opened nothing.</remarks>
    public FirstBlow? FirstBlow(Act act)
    {
        if (act.Attacker is not { } attacker || !act.IsForce || Earliest(act.Target, attacker) is not { } theirs)
            return null;
        var ours = Earliest(attacker, act.Target);
        return ours is null ? new(theirs, false) : theirs.On > ours.On ? null : new(theirs, theirs.On == ours.On);
    }

    Act? Earliest(ActorCode attacker, ActorCode target)
    {
        Act? earliest = null;
        foreach (var act in Acts)
        {
            if (act.IsForce && act.Attacker == attacker && act.Target == target && (earliest is null || act.On < earliest.On))
                earliest = act;
        }

        return earliest;
    }
}

/// <param name="SameDay">Both sides struck on one day, and a day does not say which came first.</param>
public sealed record FirstBlow(Act Act, bool SameDay);

/// <summary>What becomes of it when those who are obliged to help do help.</summary>
public enum Chaining
{
    /// <summary>To join in collective self-defence is no attack, so it calls up no article that answers attacks; articles that ask who has joined are asked.</summary>
    Strict,

    /// <summary>Who is obliged fights, and by the letter its blow is an attack, which calls up the allies of the state that it strikes.</summary>
    Literal,

    /// <summary>As literal, and the asker says who acts and who stays out.</summary>
    Custom,
}

/// <summary>Something that the asker takes to be so.</summary>
public abstract record Assumption;

/// <summary>A condition that the asker takes to be met or not met.</summary>
public sealed record Supposition(ConditionKind Condition, bool Holds) : Assumption
{
    /// <summary>The treaty whose articles alone are meant; null for all.</summary>
    public string? Treaty { get; init; }

    /// <summary>The state attacked for which alone it is meant, as who requests help; null for any.</summary>
    public ActorCode? State { get; init; }

    public string Words =>
        (Holds ? "" : "not ") + EnumWords.Of(Condition) + (Treaty is null ? "" : $" of {Treaty}") + (State is null ? "" : $" by {State}");
}
