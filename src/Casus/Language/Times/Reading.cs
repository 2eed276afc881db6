using Casus.Time;

namespace Casus.Language.Times;

/// <summary>What a rule made of the words from some place on.</summary>
/// <param name="Last">Number of the last word that it took.</param>
/// <param name="When">Null for a duration: words that look like a date and are none.</param>
/// <param name="NeedsYear">The year was not said but inferred.</param>
/// <param name="IsAside">It tells which thing is meant ("the 1961 treaty"), and the text does not go on from there.</param>
sealed record Reading(int Last, UncertainDate? When, string Because, bool NeedsYear = false, bool IsAside = false)
{
    /// <summary>One calendar day, and so something that days can be counted from.</summary>
    public bool IsDay => When is { Precision: DatePrecision.Day, From: { } from, To: { } to } && from == to;

    public static Reading Duration(int last) => new(last, null, "a duration");
}
