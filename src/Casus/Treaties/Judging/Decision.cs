using Casus.Actors;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>What one duty comes to for one state; its reasons can be told from it.</summary>
readonly record struct Decision(Verdict Verdict, Duty Duty, Bond Bond, Hearing Hearing)
{
    /// <summary>The state to which the duty is owed.</summary>
    public ActorCode Toward => Duty.Readings[0].Toward(Hearing.Act);

    /// <summary>The other side; null for the attacker's own duty, and where no state acts.</summary>
    public ActorCode? Against => Duty.Readings[0].Against(Hearing.Act) is { } against && against != Bond.State ? against : null;

    public int Wave => Hearing.Wave;

    public Clause Clause => Duty.Readings[0];

    public Treaty Treaty => Clause.Treaty.Treaty;

    /// <summary>As the finding says it: a state's right to defend itself is owed to nobody.</summary>
    public ActorCode? OwedTo => Duty.Kind == ObligationKind.SelfDefence ? null : Toward;
}
