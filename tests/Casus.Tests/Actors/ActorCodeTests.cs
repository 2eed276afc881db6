using Casus.Actors;
using CsCheck;
using Xunit;

namespace Casus.Tests.Actors;

public class ActorCodeTests
{
    [Fact]
    public void Whatever_parses_prints_back_as_it_was() =>
        Gen.Char['A', 'Z'].Array[3].Select(chars => new string(chars)).Sample(text =>
            !ActorCode.TryParse(text, null, out var code) || code.ToString() == text);

    [Theory]
    [InlineData("")]
    [InlineData("fra")]
    [InlineData("FRAN")]
    [InlineData("FRA-MIL")]
    [InlineData("FRA.")]
    [InlineData("IGO")]
    [InlineData("FRA.MIL.X")]
    public void Anything_else_is_refused(string text) => Assert.False(ActorCode.TryParse(text, null, out _));

    [Theory]
    [InlineData("FRA.MIL", "FRA")]
    [InlineData("FRA", "FRA")]
    [InlineData("IGO.UNO", "IGO.UNO")]
    [InlineData("BLOC.WEST", "BLOC.WEST")]
    public void A_body_belongs_to_its_state_and_an_organisation_to_itself(string code, string state) =>
        Assert.Equal(state, ActorCode.Parse(code).State().ToString());
}
