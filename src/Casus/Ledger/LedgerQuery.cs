using Casus.Actors;
using Casus.Time;
using NodaTime;

namespace Casus.Ledger;

/// <summary>Which records to read. Each condition that is set narrows the answer.</summary>
/// <remarks>A state stands for itself and for every body within it; <c>FRA.MIL</c> stands for itself alone. Participants
/// count, speakers do not.</remarks>
public sealed record LedgerQuery
{
    public static LedgerQuery All { get; } = new();

    /// <summary>Id of a document.</summary>
    public string? Document { get; init; }

    public ActorCode? Actor { get; init; }

    /// <summary>Both take part, in whatever roles.</summary>
    public (ActorCode First, ActorCode Second)? Pair { get; init; }

    /// <summary>The kind of record: <c>event</c>, <c>agreement</c>, …</summary>
    public string? Kind { get; init; }

    /// <summary>Records that can have occurred on some day of it. One whose day is quite unknown is in no range.</summary>
    public DateRange? Occurred { get; init; }

    /// <summary>What the ledger knew at this time; null for all that it knows.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>Also records of versions that a later reading of the same document superseded.</summary>
    public bool EveryVersion { get; init; }

    /// <summary>The actors that must all take part.</summary>
    public IEnumerable<ActorCode> Participants => (Actor, Pair) switch
    {
        (null, null) => [],
        ({ } actor, null) => [actor],
        (null, var (first, second)) => [first, second],
        ({ } actor, var (first, second)) => [actor, first, second],
    };

    /// <summary>The conditions that need the record alone; time and version need the ledger.</summary>
    internal bool Asks(Entry entry, Filing filing) =>
        (Document is null || entry.Document == Document)
        && (Kind is null || entry.Kind == Kind)
        && Participants.All(actor => filing.Actors.Contains(actor.ToString()))
        && (Occurred is null || CanBeIn(Occurred, filing));

    static bool CanBeIn(DateRange range, Filing filing) =>
        filing.SortedBy is not null
        && (range.Until is not { } until || filing.From is not { } from || from < until)
        && (range.From is not { } since || filing.To is not { } to || to >= since);
}
