using Casus.Places;
using Casus.Text;
using Casus.Treaties;
using Xunit;

namespace Casus.Tests.Text;

public class EnumWordsTests
{
    [Fact]
    public void A_member_is_written_in_small_letters_with_spaces()
    {
        Assert.Equal("no hostile alliance", EnumWords.Of(ObligationKind.NoHostileAlliance));
        Assert.Equal("sea", EnumWords.Of(PlaceKind.Sea));
    }

    [Fact]
    public void Every_member_parses_from_its_words() =>
        Assert.All(Enum.GetValues<ConditionKind>(), kind => Assert.Equal(kind, EnumWords.TryParse<ConditionKind>(EnumWords.Of(kind))));

    [Theory]
    [InlineData("NoHostileAlliance")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_member(string? words) => Assert.Null(EnumWords.TryParse<ObligationKind>(words));
}
