using Casus.Time;
using NodaTime;

namespace Casus.Actors;

public enum OrganisationKind
{
    /// <summary>Of states, by treaty.</summary>
    Igo,

    /// <summary>Of private persons.</summary>
    Ngo,

    /// <summary>States that are spoken of as one without a treaty: the West.</summary>
    Bloc,

    /// <summary>An armed group that is not a state's.</summary>
    Armed,

    /// <summary>A party, movement or government below the state.</summary>
    Party,

    /// <summary>A business, a state's own ones included.</summary>
    Company,

    /// <summary>A news agency, newspaper or broadcaster.</summary>
    Media,
}

/// <param name="Sector">As the PLOVER manual abbreviates sectors; null for organisations of states and for blocs.</param>
/// <param name="Seat">The city of its headquarters; null where it has none or none is named.</param>
/// <param name="Members">States with the days of their membership; empty where the file does not list them.</param>
public sealed record Organisation(
    ActorCode Code,
    string Name,
    OrganisationKind Kind,
    string? Sector,
    string? Seat,
    IReadOnlyList<DatedName> Aliases,
    IReadOnlyList<DatedName> Demonyms,
    IReadOnlyList<Membership> Members,
    string Citation)
{
    public IEnumerable<ActorCode> MembersOn(LocalDate day) => Members.Where(m => m.Days.Contains(day)).Select(m => m.State);
}

public sealed record Membership(ActorCode State, DateRange Days);
