using Casus.Actors;
using NodaTime;
using Xunit;

namespace Casus.Tests.Actors;

public class ActorFinderTests
{
    static readonly ActorRegistry registry = ActorFiles.Registry;

    [Theory]
    [InlineData("Russia", "RUS")]
    [InlineData("russia", "RUS")]
    [InlineData("RUS", "RUS")]
    [InlineData("North Korea", "PRK")]
    [InlineData("north-korea", "PRK")]
    [InlineData("dprk", "PRK")]
    [InlineData("the United States", "USA")]
    [InlineData("us", "USA")]
    [InlineData("U.S.", "USA")]
    [InlineData("cote d'ivoire", "CIV")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("Soviet Union", "SUN")]
    [InlineData("Burma", "MMR")]
    [InlineData(" Sao Tome and Principe ", "STP")]
    public void A_state_is_found_as_people_type_it(string text, string expected)
    {
        Assert.True(registry.TryFindState(text, null, out var state, out var problem), problem?.ToString());
        Assert.Equal(expected, state.Code.ToString());
    }

    [Theory]
    [InlineData("Rusia", "Russia (RUS)")]
    [InlineData("Germnay", "Germany (DEU)")]
    [InlineData("Ukrain", "Ukraine (UKR)")]
    [InlineData("Kazakstan", "Kazakhstan (KAZ)")]
    public void A_slip_is_answered_with_what_may_be_meant(string text, string expected)
    {
        Assert.False(registry.TryFindState(text, null, out _, out var problem));
        Assert.Equal("P320", problem.Id);
        Assert.Contains(expected, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_like_no_other_gets_no_suggestion()
    {
        Assert.False(registry.TryFindState("Qwrtzplk", null, out _, out var problem));
        Assert.DoesNotContain("mean", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_two_states_is_not_guessed()
    {
        Assert.False(registry.TryFindState("Congo", null, out _, out var problem));
        Assert.Equal("P321", problem.Id);
        Assert.Contains("COD", problem.Message, StringComparison.Ordinal);
        Assert.Contains("COG", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_decides_where_a_name_changed_hands()
    {
        Assert.True(registry.TryFindState("Republic of China", new LocalDate(1937, 7, 7), out var then, out _));
        Assert.True(registry.TryFindState("Republic of China", null, out var now, out _));
        Assert.Equal(("CHN", "TWN"), (then.Code.ToString(), now.Code.ToString()));
    }

    [Theory]
    [InlineData("NATO", "IGO.NAT")]
    [InlineData("IGO.NAT", "IGO.NAT")]
    [InlineData("the West", "BLOC.WEST")]
    [InlineData("hezbollah", "LBN.HEZ")]
    [InlineData("Fiji", "FJI")]
    public void Actors_of_every_kind_are_found(string text, string expected)
    {
        Assert.True(registry.TryFindActor(text, null, out var actor, out var problem), problem?.ToString());
        Assert.Equal(expected, actor.ToString());
    }

    [Fact]
    public void An_organisation_is_no_state() => Assert.False(registry.TryFindState("NATO", null, out _, out _));
}
