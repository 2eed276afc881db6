using NodaTime;

namespace Casus.Ledger;

/// <summary>The last entry of a ledger, as far as the next one needs it. Kept elsewhere, it shows whether entries were cut off.</summary>
public sealed record ChainHead(long Number, Instant Recorded, string Hash)
{
    /// <summary>What the first entry follows: number 0, sixty-four zeros.</summary>
    public static ChainHead Genesis { get; } = new(0, Instant.MinValue, new('0', 64));
}
