using Casus.Time;
using NodaTime;

namespace Casus.Actors;

public enum OfficeRole
{
    HeadOfState,
    HeadOfGovernment,

    /// <summary>Who rules, where neither the head of state nor the head of government does.</summary>
    Leader,
    ForeignMinister,
    DefenceMinister,

    /// <summary>Any other office that news names: the head of an army, of a council, of a movement.</summary>
    Other,
}

/// <param name="Name">As news writes it, lower case: "prime minister".</param>
/// <param name="Titles">Words that news puts before the holder's name.</param>
/// <param name="Holders">In order of time.</param>
public sealed record Office(
    ActorCode State,
    string Name,
    OfficeRole Role,
    IReadOnlyList<string> Titles,
    IReadOnlyList<OfficeHolder> Holders,
    string Citation);

/// <param name="Person">The full name; the same spelling in every office that the person held.</param>
/// <param name="Family">The name by which news calls the person after the first mention.</param>
/// <param name="Aliases">Other spellings; the bare family name only where it means nobody else.</param>
/// <param name="From">First day, as exactly as it is known.</param>
/// <param name="Until">First day out of office, as exactly as it is known; null while in office.</param>
/// <param name="KnownUntil">Last day on which the file vouches for a holder still in office; later days are likely, not certain.</param>
/// <param name="Acting">Held the office for another, or until another was appointed.</param>
public sealed record OfficeHolder(
    string Person,
    string? Family,
    IReadOnlyList<string> Aliases,
    UncertainDate From,
    UncertainDate? Until,
    UncertainDate? KnownUntil,
    bool Acting)
{
    /// <summary>True on days that lie in the term whatever the inexact dates turn out to be.</summary>
    public bool CertainlyHeldOn(LocalDate day) =>
        From.To <= day && (Until is null || day < Until.From) && (KnownUntil is null || day <= KnownUntil.From);

    /// <summary>True on days that lie in the term, or may.</summary>
    public bool MayHaveHeldOn(LocalDate day) => From.From <= day && (Until is null || day < Until.To);
}

/// <summary>An office in somebody's hands.</summary>
/// <param name="IsCertain">False where the dates of the term are too inexact to tell.</param>
public sealed record Tenure(Office Office, OfficeHolder Holder, bool IsCertain);

/// <summary>Everybody who held, or may have held, what was asked for on a day.</summary>
public sealed record Tenures(IReadOnlyList<Tenure> All)
{
    /// <summary>True where the answer is not one certain person of one state.</summary>
    public bool IsAmbiguous =>
        All.Any(tenure => !tenure.IsCertain) || All.DistinctBy(tenure => (tenure.Holder.Person, tenure.Office.State)).Count() > 1;
}
