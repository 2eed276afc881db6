using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Casus.Ledger;

/// <summary>How each entry is tied to the one before it, so that nothing can be changed unseen.</summary>
/// <remarks><c>docs/ledger.md</c> states the rule with a program of a few lines that recomputes it.</remarks>
public static class Chain
{
    const long TicksPerMicrosecond = 10;

    static readonly InstantPattern microseconds = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.ffffff'Z'");

    /// <summary>The entry that follows <paramref name="previous"/>.</summary>
    /// <param name="now">Cut to microseconds. A clock that was set back does not take the ledger back with it.</param>
    public static Entry Seal(ChainHead previous, Draft draft, Instant now)
    {
        var unsealed = new Entry(
            previous.Number + 1, Later(previous.Recorded, now), draft.Kind, draft.Id, draft.Document, draft.Payload, previous.Hash, "");
        return unsealed with { Hash = HashOf(unsealed) };
    }

    /// <summary>The hash that the entry ought to have.</summary>
    public static string HashOf(Entry entry) => Digest.Of(
        entry.Previous,
        entry.Number.ToString(CultureInfo.InvariantCulture),
        microseconds.Format(entry.Recorded),
        entry.Kind,
        entry.Id,
        entry.Document,
        entry.Payload);

    static Instant Later(Instant previous, Instant now)
    {
        var ticks = now.ToUnixTimeTicks();
        return Instant.Max(previous, Instant.FromUnixTimeTicks(ticks - ticks % TicksPerMicrosecond));
    }
}
