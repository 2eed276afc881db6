using Casus.Ledger;
using Casus.Problems;
using Casus.Sources;

namespace Casus.Cli.Reading;

/// <summary>What became of one text that was handed in.</summary>
abstract record Outcome
{
    Outcome()
    {
    }

    /// <param name="Source">What the text came with.</param>
    /// <param name="Kept">What the ledger did with it; null where there is no ledger.</param>
    public sealed record Coded(SourceItem.Read Source, Casus.Ledger.Reading Reading, Appended? Kept) : Outcome;

    public sealed record Refused(IReadOnlyList<Problem> Problems) : Outcome;
}
