using Casus.Problems;

namespace Casus.Ledger;

/// <summary>What became of a reading that was handed to a ledger.</summary>
public abstract record Appended
{
    Appended()
    {
    }

    /// <summary>The ledger did not know the document.</summary>
    /// <param name="Number">Of the document's entry; its records follow it.</param>
    public sealed record Added(long Number, int Records) : Appended;

    /// <summary>The ledger knew the document with another text, another day or other records; from now on this holds.</summary>
    /// <param name="Supersedes">Number of the document entry that held until now. It stays, and as-of queries still see it.</param>
    public sealed record Revised(long Number, int Records, long Supersedes) : Appended;

    /// <summary>What holds already says the same; nothing was written.</summary>
    public sealed record AlreadyThere(long Number) : Appended;

    /// <summary>Nothing of the document was written.</summary>
    public sealed record Refused(IReadOnlyList<Problem> Problems) : Appended;
}
