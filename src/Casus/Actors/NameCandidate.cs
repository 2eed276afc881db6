using Casus.Time;

namespace Casus.Actors;

public enum NameKind
{
    StateName,
    Demonym,
    Capital,

    /// <summary>A house, seat or service that stands for a part of a state.</summary>
    Metonym,
    Organisation,

    /// <summary>The full name of somebody who held an office, or a name by which news means that person alone.</summary>
    Person,

    /// <summary>A title and a family name: "President Macron".</summary>
    TitledPerson,

    /// <summary>A town, region or sea of the atlas: where things happen.</summary>
    Town,

    /// <summary>No actor: New Mexico, the East China Sea.</summary>
    Blocker,
}

/// <summary>One meaning of a name.</summary>
/// <param name="Code">The actor; of a metonym the part of the state that it stands for; of a person the state whose office
/// that person held at some time; of a town the state that it lies in, null for a sea. Null for a blocker.</param>
/// <param name="Name">The actor's or person's usual name, spelled as in the data; of a blocker, what it is.</param>
/// <param name="Days">When the name meant this. A person's name means that person on every day; who held an office on a
/// day, <see cref="ActorRegistry.OfficesOf"/> answers.</param>
public sealed record NameCandidate(ActorCode? Code, string Name, NameKind Kind, DateRange Days);

/// <summary>What stands at a place of a text.</summary>
/// <param name="Length">Number of words; 0 where no name begins there.</param>
/// <param name="Candidates">Everything that the name can mean.</param>
public readonly record struct NameMatch(int Length, IReadOnlyList<NameCandidate> Candidates)
{
    public static NameMatch None { get; } = new(0, []);
}
