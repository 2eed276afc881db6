using Casus.Actors;
using Casus.Records;
using NodaTime;

namespace Casus.Ledger;

/// <summary>What a record is found by. All of it follows from the payload.</summary>
/// <param name="From">First day that it can have been; null where unknown or open.</param>
/// <param name="To">Last such day, inclusive; null where unknown or open.</param>
/// <param name="Actors">Codes of its participants and of the states that they belong to, each once.</param>
public sealed record Filing(LocalDate? From, LocalDate? To, IReadOnlyList<string> Actors)
{
    /// <summary>Stores keep days from the year 1 on; what is earlier is filed under this day.</summary>
    static readonly LocalDate earliest = new(1, 1, 1);

    public static Filing Nowhere { get; } = new(null, null, []);

    /// <summary>The day that it is sorted by; null sorts last.</summary>
    public LocalDate? SortedBy => From ?? To;

    public static Filing Of(Record record) => new(
        Kept(record.Occurred.From),
        Kept(record.Occurred.To),
        [.. record.Participants.Select(actor => actor.Code).OfType<ActorCode>()
            .SelectMany(code => new[] { code.ToString(), code.State().ToString() }).Distinct()]);

    static LocalDate? Kept(LocalDate? day) => day is { } known ? LocalDate.Max(known, earliest) : null;
}
