using Casus.Actors;
using Casus.Places;
using NodaTime;

namespace Casus.Treaties.Situations;

/// <param name="Attacker">Null where no state is known to act: an internal conflict.</param>
/// <param name="Place">Null where none was given: the attack is then taken to be on the target's home territory.</param>
public sealed record Act(ActorCode? Attacker, ActorCode Target, ActKind Kind, LocalDate On, NamedPlace? Place)
{
    /// <summary>The state that it is done for or joined with; null where the text names none.</summary>
    public ActorCode? Beside { get; init; }

    /// <summary>What called it up; null for an act that the situation tells of.</summary>
    public Origin? Origin { get; init; }

    /// <summary>True for what is done by force of arms, wherever it falls.</summary>
    public bool IsForce => Kind is ActKind.ArmedAttack or ActKind.Invasion or ActKind.Blockade || Thing is not null;

    /// <summary>What is attacked apart from territory; null where that is not said.</summary>
    public AttackedObject? Thing => Kind switch
    {
        ActKind.AttackOnForces => AttackedObject.Forces,
        ActKind.AttackOnShips => AttackedObject.Ships,
        ActKind.AttackOnAircraft => AttackedObject.Aircraft,
        _ => null,
    };

    /// <summary>Who does what to whom: <c>RUS attacks EST</c>.</summary>
    public string Deed => Told(state => state.ToString());

    /// <param name="name">What to call a state.</param>
    public string Told(Func<ActorCode, string> name)
    {
        var (attacker, target) = (Attacker is null ? "" : name(Attacker), name(Target));
        return Kind switch
        {
            _ when Origin is { } origin => $"{attacker} joins in against {target} for {name(origin.Toward)}",
            ActKind.ArmedAttack => $"{attacker} attacks {target}",
            ActKind.Invasion => $"{attacker} invades {target}",
            ActKind.Threat => $"{attacker} threatens {target}",
            ActKind.Blockade => $"{attacker} blockades {target}",
            ActKind.AttackOnForces => $"{attacker} attacks forces of {target}",
            ActKind.AttackOnShips => $"{attacker} attacks ships of {target}",
            ActKind.AttackOnAircraft => $"{attacker} attacks aircraft of {target}",
            ActKind.Mobilisation => $"{attacker} mobilises against {target}",
            ActKind.Support => $"{attacker} supports {(Beside is null ? "a war" : name(Beside))} against {target}",
            ActKind.SupportOfRebels => $"{attacker} backs rebels in {target}",
            _ => $"internal conflict in {target}",
        };
    }
}

public enum ActKind
{
    ArmedAttack,
    Invasion,
    Threat,
    Blockade,
    AttackOnForces,
    AttackOnShips,
    AttackOnAircraft,
    Mobilisation,

    /// <summary>Help for a state that fights, short of taking part.</summary>
    Support,
    SupportOfRebels,

    /// <summary>Civil war, rebellion or coup, without any other state.</summary>
    InternalConflict,
}

/// <summary>Why a state acts that the situation says nothing of: an article asked it to.</summary>
/// <param name="Wave">The wave whose findings the act calls up: 2 or more.</param>
/// <param name="Toward">The state that it helps.</param>
/// <param name="IsSelfDefence">False where it helps a state that began the war.</param>
public sealed record Origin(int Wave, string Treaty, string Article, ActorCode Toward, bool IsSelfDefence);
