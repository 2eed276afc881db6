using Casus.Actors;
using Casus.Treaties.Situations;

namespace Casus.Treaties;

/// <summary>What an article asks, in formal terms: who owes what to whom, when called upon by what.</summary>
/// <param name="Id">Unique in its treaty; the article's number where the article has one obligation only.</param>
/// <param name="Objects">What must have been attacked; empty where the article does not limit it.</param>
/// <param name="Zone">Where the attack must have taken place; null for anywhere.</param>
/// <param name="Means">What is to be given or done.</param>
/// <param name="Strength">How far the duty goes: <c>all means</c>, <c>as it deems necessary</c>, <c>consult</c> …</param>
/// <param name="Deadline">How soon, in the article's sense; null where it does not say.</param>
/// <param name="Reading">Whose reading this is, where the article is read in more than one way.</param>
public sealed record Obligation(
    string Id,
    PartySet Debtors,
    PartySet Creditors,
    Modality Modality,
    ObligationKind Kind,
    Trigger Trigger,
    IReadOnlyList<AttackedObject> Objects,
    ZoneLimit? Zone,
    AmongParties AmongParties,
    Adversaries Adversaries,
    IReadOnlyList<Condition> Conditions,
    string? Means,
    string Strength,
    string? Deadline,
    Reading? Reading)
{
    /// <summary>Kinds of act that the article names beside those that its trigger covers anyway.</summary>
    public IReadOnlyList<ActKind> Acts { get; init; } = [];
}

public enum Modality { Obliged, Permitted, Barred, Consult }

/// <summary>ATOP's obligations (Leeds, Ritter, Mitchell and Long 2002), and four kinds of duty that ATOP keeps in other variables.</summary>
/// <remarks>MilitaryAid: ATOP's <c>milaid</c>. NoAidToEnemy: <c>notaiden</c>. NoHostileAlliance: <c>noothall</c>. SelfDefence: UN Charter Art. 51.</remarks>
public enum ObligationKind { Defense, Offense, Neutrality, Nonaggression, Consultation, MilitaryAid, NoAidToEnemy, NoHostileAlliance, SelfDefence }

/// <summary>What calls the obligation up.</summary>
public enum Trigger
{
    /// <summary>It stands at all times.</summary>
    Standing,
    ArmedAttack,
    Aggression,
    Threat,

    /// <summary>A party is at war with another power, whoever began it.</summary>
    War,
}

public enum AttackedObject { Territory, AdministeredTerritory, Forces, Ships, Aircraft }

/// <param name="Zone">Id in <c>data/places/zones.yaml</c>.</param>
/// <param name="Article">The article that draws it.</param>
public sealed record ZoneLimit(string Zone, string Article);

/// <summary>What the text says of an attack by one party on another.</summary>
public enum AmongParties { Silent, Covered, Excluded }

/// <param name="Only">Attackers against whom alone it holds; empty for any.</param>
/// <param name="Except">Attackers against whom it does not hold.</param>
public sealed record Adversaries(IReadOnlyList<ActorCode> Only, IReadOnlyList<ActorCode> Except);

/// <param name="For">The debtors whom it concerns.</param>
/// <param name="Constitutive">Until it is met there is no duty yet (an organ must decide); else it only shapes the duty.</param>
public sealed record Condition(ConditionKind Kind, string Words, PartySet For, bool Constitutive)
{
    /// <summary>The states that it speaks of: who must be the attacker, join it, help against it, or be counted; empty for any.</summary>
    public IReadOnlyList<ActorCode> States { get; init; } = [];

    /// <summary>How many must attack.</summary>
    public int AtLeast { get; init; }

    /// <summary>An ally of one of the states will do.</summary>
    public bool OrAllied { get; init; }

    /// <summary>It is met where what it speaks of is not so.</summary>
    public bool Not { get; init; }
}

public enum ConditionKind
{
    StateOfWar, Request, OrganDecision, JointFinding, DomesticLaw, Unprovoked, ExternalAttack, OwnSafety, SelfDefence,
    OwnAssessment, Manner, Unpublished,

    /// <summary>Of which kind the attacker is.</summary>
    AttackerIs,
    NumberOfAttackers,

    /// <summary>Who must have joined or supported the attacker.</summary>
    JoinedBy,

    /// <summary>Who must have come to the help of the attacked.</summary>
    HelpedBy,

    /// <summary>The war must be for the interests that the treaty names.</summary>
    NamedInterests,

    /// <summary>The attack must fall on the border or region that the treaty names.</summary>
    NamedBorder,
    ThroughTerritory,
    NuclearWeapons,
}

/// <param name="HeldBy">Who reads the article so.</param>
/// <param name="Confidence">How well it is supported, in words.</param>
public sealed record Reading(string Id, string HeldBy, string Confidence);
