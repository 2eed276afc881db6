using Casus.Time;
using NodaTime;

namespace Casus.Actors;

/// <summary>A state of the present or a former world system, or a territory that the news treats as an actor.</summary>
/// <param name="Code">ISO 3166-1 alpha-3; of a former state its code in ISO 3166-3, else its Correlates of War abbreviation.</param>
/// <param name="Name">As news in English calls it.</param>
/// <param name="Formal">As it calls itself in treaties; null where that is the name.</param>
/// <param name="Member">When it was a member of the state system. Empty where it never was.</param>
/// <param name="Capitals">Seats of government; several on one day where there are several, or several spellings.</param>
/// <param name="ClaimedBy">The state that holds the territory to be its own, where few recognise this one.</param>
/// <param name="PartOf">The state to which a territory belongs that acts under a name of its own.</param>
public sealed record State(
    ActorCode Code,
    string Name,
    string? Formal,
    StateCodes Codes,
    IReadOnlyList<DateRange> Member,
    IReadOnlyList<DatedName> Aliases,
    IReadOnlyList<DatedName> Demonyms,
    IReadOnlyList<DatedName> Capitals,
    IReadOnlyList<Metonym> Metonyms,
    ActorCode? ClaimedBy,
    ActorCode? PartOf,
    string Citation)
{
    public bool IsMemberOn(LocalDate day) => Member.Any(days => days.Contains(day));
}

/// <summary>The codes of a state in the systems that data sets of the field are keyed by.</summary>
/// <param name="Alpha2">ISO 3166-1 alpha-2.</param>
/// <param name="Numeric">ISO 3166-1 numeric, three digits with leading zeros.</param>
/// <param name="Cow">Correlates of War, State System Membership.</param>
/// <param name="Gw">Gleditsch and Ward 1999; no abbreviations.</param>
/// <param name="Cameo">The country part of CAMEO actor codes.</param>
public sealed record StateCodes(
    string? Alpha2,
    string? Numeric,
    IReadOnlyList<SystemNumber> Cow,
    IReadOnlyList<SystemNumber> Gw,
    string? Cameo);

/// <summary>A state's number in a list of the state system while it stood for this state.</summary>
public sealed record SystemNumber(int Number, string? Abbreviation, DateRange Days);
