using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Casus.Time;

public enum DatePrecision { Unknown, Year, Month, Day }

/// <summary>When something was, as exactly as the text says: a day, a month, a year, a stretch of them, or unknown.</summary>
/// <remarks>Written <c>2024-06-19</c>, <c>2024-06</c> or <c>2024</c>; both ends belong to it.</remarks>
public sealed record UncertainDate : IParsable<UncertainDate>
{
    UncertainDate(LocalDate? from, LocalDate? to, DatePrecision precision) => (From, To, Precision) = (from, to, precision);

    public static UncertainDate Unknown { get; } = new(null, null, DatePrecision.Unknown);

    /// <summary>First day that it can be; null where unknown, or where only the end is known.</summary>
    public LocalDate? From { get; }

    /// <summary>Last day that it can be, inclusive; null where unknown, or where it has not ended.</summary>
    public LocalDate? To { get; }

    public DatePrecision Precision { get; }

    public static UncertainDate Day(LocalDate day) => new(day, day, DatePrecision.Day);

    /// <param name="month">1 to 12.</param>
    public static UncertainDate Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(first, first.With(DateAdjusters.EndOfMonth), DatePrecision.Month);
    }

    public static UncertainDate Year(int year) => new(new(year, 1, 1), new(year, 12, 31), DatePrecision.Year);

    /// <param name="precision">How exactly the ends are known.</param>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public static UncertainDate Between(LocalDate? from, LocalDate? to, DatePrecision precision) =>
        from > to ? throw new ArgumentException($"{Written(to)} lies before {Written(from)}.") : new(from, to, precision);

    public override string ToString() => (Precision, From, To) switch
    {
        (DatePrecision.Day, { } from, { } to) when from == to => LocalDatePattern.Iso.Format(from),
        (DatePrecision.Month, { } from, { } to) when (from.Year, from.Month) == (to.Year, to.Month) => $"{from.Year:D4}-{from.Month:D2}",
        (DatePrecision.Year, { } from, { } to) when from.Year == to.Year => $"{from.Year:D4}",
        (DatePrecision.Unknown, null, null) => "unknown",
        var (_, from, to) => $"{Written(from)}/{Written(to)}",
    };

    static string Written(LocalDate? day) => day is { } known ? Days.Format(known) : "..";

    public static UncertainDate Parse(string text, IFormatProvider? provider = null) =>
        TryParse(text, provider, out var date) ? date : throw new FormatException($"'{text}' is not a date.");

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainDate date)
    {
        date = text?.Length switch
        {
            10 when Days.TryParse(text) is { } day => Day(day),
            7 when Days.TryParse(text + "-01") is { } day => Month(day.Year, day.Month),
            4 when Days.TryParse(text + "-01-01") is { } day => Year(day.Year),
            _ => null,
        };
        return date is not null;
    }
}
