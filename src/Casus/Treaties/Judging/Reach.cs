using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Treaties.Judging;

/// <summary>Whether an act is of the kind that an article's words speak of. What the words leave open is unknown, with the reason.</summary>
static class Reach
{
    // General Assembly resolution 3314 (XXIX), Definition of Aggression.
    static readonly LocalDate definitionOfAggression = new(1974, 12, 14);

    /// <returns>Why it is so; empty where the words say it plainly.</returns>
    public static (CheckStatus Status, string Why) Of(Obligation obligation, Act act) => act.Kind switch
    {
        ActKind.ArmedAttack or ActKind.Invasion => (CheckStatus.Met, ""),
        _ when obligation.Trigger == Trigger.War => act.IsForce ? (CheckStatus.Met, "") : (CheckStatus.Unmet, "that is not yet a war"),
        var kind when obligation.Acts.Contains(kind) => (CheckStatus.Met, "the article names it"),
        ActKind.AttackOnForces or ActKind.AttackOnShips or ActKind.AttackOnAircraft => AttackAbroad(obligation, act.On),
        ActKind.Blockade => Blockade(obligation.Trigger, act.On),
        ActKind.Threat => Threat(obligation.Trigger),
        ActKind.Mobilisation => Mobilisation(obligation.Trigger),
        ActKind.Support => (CheckStatus.Unknown, "whether support for one who fights is enough, the article does not say"),
        ActKind.SupportOfRebels => SupportOfRebels(obligation.Trigger),
        _ => InternalConflict(obligation.Trigger),
    };

    static (CheckStatus, string) AttackAbroad(Obligation obligation, LocalDate on) => obligation switch
    {
        { Objects.Count: > 0 } or { Trigger: Trigger.Standing or Trigger.Threat } => (CheckStatus.Met, ""),
        { Trigger: Trigger.Aggression } when on >= definitionOfAggression => (CheckStatus.Met, "an attack on the forces or fleets of a state is aggression (Definition of Aggression of 1974, Art. 3(d))"),
        _ => (CheckStatus.Unknown, "whether an attack on forces, ships or aircraft is one on the party, the article does not say"),
    };

    static (CheckStatus, string) Blockade(Trigger trigger, LocalDate on) => trigger switch
    {
        Trigger.Aggression when on >= definitionOfAggression => (CheckStatus.Met, "a blockade of ports or coasts is aggression (Definition of Aggression of 1974, Art. 3(c))"),
        Trigger.Aggression or Trigger.ArmedAttack => (CheckStatus.Unknown, "whether a blockade is enough, the article does not say"),
        _ => (CheckStatus.Met, ""),
    };

    static (CheckStatus, string) Threat(Trigger trigger) => trigger switch
    {
        Trigger.Threat => (CheckStatus.Met, ""),
        Trigger.Standing => (CheckStatus.Unknown, "whether a threat is enough, the article does not say"),
        _ => (CheckStatus.Unmet, "a threat is not yet an attack"),
    };

    static (CheckStatus, string) Mobilisation(Trigger trigger) => trigger is Trigger.ArmedAttack or Trigger.Aggression
        ? (CheckStatus.Unmet, "to mobilise is not yet to attack")
        : (CheckStatus.Unknown, "whether mobilisation is enough, the article does not say");

    static (CheckStatus, string) SupportOfRebels(Trigger trigger) => trigger is Trigger.ArmedAttack or Trigger.Aggression
        ? (CheckStatus.Unknown, "only if armed bands were sent on the scale of an attack by regular forces; arms and money are not enough (International Court of Justice, Nicaragua v. United States, Merits, 1986, para. 195)")
        : (CheckStatus.Unknown, "whether support of rebels is enough, the article does not say");

    static (CheckStatus, string) InternalConflict(Trigger trigger) => trigger is Trigger.Threat
        ? (CheckStatus.Unknown, "whether it answers a threat from within, the article does not say")
        : (CheckStatus.Unmet, "no state attacks");
}
