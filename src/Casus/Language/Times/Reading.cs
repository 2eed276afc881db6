using Casus.Time;

namespace Casus.Language.Times;

/// <summary>What a rule made of the words from some place on.</summary>
/// <param name="Last">Number of the last word that it took.</param>
/// <param name="When">Null for a duration: words that look like a date and are none.</param>
/// <param name="NeedsYear">The year was not said but inferred.</param>
sealed record Reading(int Last, UncertainDate? When, string Because, bool NeedsYear = false)
{
    /// <summary>One calendar day, and so something that days can be counted from.</summary>
    public bool IsDay => When is { Precision: DatePrecision.Day, From: { } from, To: { } to } && from == to;

    public static Reading Duration(int last) => new(last, null, "a duration");
}
