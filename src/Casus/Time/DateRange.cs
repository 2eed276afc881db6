using NodaTime;

namespace Casus.Time;

/// <summary>The days from <see cref="From"/> up to, not including, <see cref="Until"/>; null leaves that side open.</summary>
/// <remarks>Half-open, so that a treaty replaced on a day has one text in force on it, not two or none.</remarks>
public sealed record DateRange
{
    DateRange(LocalDate? from, LocalDate? until) => (From, Until) = (from, until);

    public static DateRange Always { get; } = new(null, null);

    public LocalDate? From { get; }

    public LocalDate? Until { get; }

    public static DateRange Since(LocalDate from) => new(from, null);

    /// <exception cref="ArgumentException">The range would be empty.</exception>
    public static DateRange Between(LocalDate? from, LocalDate? until) =>
        TryCreate(from, until) ?? throw new ArgumentException($"Empty range: {from} to {until}.");

    /// <returns>Null where the range would be empty.</returns>
    public static DateRange? TryCreate(LocalDate? from, LocalDate? until) =>
        from is { } first && until is { } end && first >= end ? null : new(from, until);

    public bool Contains(LocalDate day) => (From is not { } from || from <= day) && (Until is not { } until || day < until);

    public bool Overlaps(DateRange other) =>
        (From is not { } from || other.Until is not { } otherUntil || from < otherUntil)
        && (other.From is not { } otherFrom || Until is not { } until || otherFrom < until);
}
