using System.ComponentModel;
using Casus.Time;
using NodaTime;

namespace Casus.Server.Shapes;

/// <summary>A stretch of days; a side that is left out is open.</summary>
public sealed record DaysShape(LocalDate? From, [property: Description("The first day that no longer belongs to it.")] LocalDate? Until)
{
    internal static DaysShape Of(DateRange range) => new(range.From, range.Until);
}
