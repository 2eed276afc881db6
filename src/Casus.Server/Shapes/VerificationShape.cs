using System.ComponentModel;
using Casus.Ledger;
using Casus.Problems;

namespace Casus.Server.Shapes;

/// <summary>What a verification of the ledger saw.</summary>
public sealed record VerificationShape(
    [property: Description("The chain and every quote are as they were written.")] bool Sound,
    long Documents,
    long Records,
    [property: Description("Number of the last entry; 0 for an empty ledger.")] long Entries,
    [property: Description("Hash of the last entry. Noted elsewhere, it shows whether entries were cut off.")] string Head,
    long Faults,
    [property: Description("The first of the faults.")] IReadOnlyList<Problem> Problems)
{
    internal static VerificationShape Of(Verification verification) => new(
        verification.IsSound, verification.Documents, verification.Records, verification.Head.Number, verification.Head.Hash,
        verification.Faults, verification.Problems);
}
