using Casus.Time;
using Xunit;

namespace Casus.Tests.Time;

public class UncertainDateTests
{
    [Theory]
    [InlineData("2024-06-19")]
    [InlineData("2024-06")]
    [InlineData("2024")]
    public void A_date_prints_as_exactly_as_it_is_known(string text) => Assert.Equal(text, UncertainDate.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("19 June 2024")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    public void Anything_else_is_refused(string text) => Assert.False(UncertainDate.TryParse(text, null, out _));

    [Fact]
    public void A_month_ends_on_its_last_day() => Assert.Equal(new(2024, 2, 29), UncertainDate.Month(2024, 2).To);
}
