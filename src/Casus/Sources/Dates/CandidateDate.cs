using NodaTime;

namespace Casus.Sources.Dates;

/// <summary>A date that a document might have been published on, kept with where it was found.</summary>
/// <param name="Place">The field, element or file that has it.</param>
/// <param name="Written">As it stands there.</param>
/// <param name="Day">Null where it cannot be read as one day.</param>
public sealed record CandidateDate(DateOrigin Origin, string Place, string Written, LocalDate? Day)
{
    /// <summary>Whether it may be taken for the day of publication.</summary>
    public bool IsOfPublication => Origin <= DateOrigin.Dateline;
}
