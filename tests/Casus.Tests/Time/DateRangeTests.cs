using Casus.Time;
using NodaTime;
using Xunit;

namespace Casus.Tests.Time;

public class DateRangeTests
{
    static readonly LocalDate start = new(2024, 12, 4);
    static readonly LocalDate end = new(2025, 12, 4);

    [Fact]
    public void A_range_holds_its_first_day_and_not_its_last()
    {
        var range = DateRange.Between(start, end);
        Assert.True(range.Contains(start));
        Assert.False(range.Contains(end));
        Assert.False(range.Contains(start.PlusDays(-1)));
    }

    [Fact]
    public void Ranges_that_only_touch_do_not_overlap()
    {
        var first = DateRange.Between(start, end);
        Assert.False(first.Overlaps(DateRange.Since(end)));
        Assert.True(first.Overlaps(DateRange.Since(end.PlusDays(-1))));
        Assert.True(DateRange.Always.Overlaps(first));
    }

    [Fact]
    public void An_empty_range_cannot_be_made() => Assert.Null(DateRange.TryCreate(start, start));
}
