using Casus.Problems;

namespace Casus.Ledger;

/// <summary>What a verification saw. Without faults, the ledger is as it was written up to its head.</summary>
/// <param name="Head">The last entry. Entries cut off the end leave no trace but a head that differs from one noted before.</param>
/// <param name="Faults">How many there are in all.</param>
/// <param name="Problems">The first of them, in order of entries; what is wrong with a store's own columns comes last.</param>
public sealed record Verification(
    long Documents, long Records, ChainHead Head, long Faults, IReadOnlyList<Problem> Problems)
{
    public bool IsSound => Faults == 0;
}
