using Casus.Actors;
using NodaTime;
using Xunit;

namespace Casus.Tests.Actors;

public class ActorDataTests
{
    static readonly ActorRegistry registry = ActorFiles.Registry;

    [Fact]
    public void The_actor_files_have_no_problem() => Assert.True(ActorFiles.Shipped.Problems.Count == 0, string.Join("\n", ActorFiles.Shipped.Problems));

    [Fact]
    public void Every_present_member_of_the_state_system_has_a_capital()
    {
        var today = new LocalDate(2026, 1, 1);
        Assert.Empty(registry.StatesOn(today).Where(state => !HasCapital(state, today)).Select(state => state.Name));
    }

    /// <remarks>A city-state is its own capital, and names it only once.</remarks>
    static bool HasCapital(State state, LocalDate day) =>
        state.Capitals.Any(capital => capital.Days.Contains(day)) || state.Code.ToString() is "SGP" or "MCO" or "SMR";

    [Fact]
    public void A_blocker_that_is_spelled_like_an_actor_is_listed_as_ambiguous()
    {
        var ambiguous = ActorFiles.Data.Ambiguous.ToHashSet();
        var unlisted = ActorFiles.Data.Blockers.Where(blocker => !ambiguous.Contains(blocker.Name))
            .Where(blocker => registry.Names.LongestMatch(blocker.Name.Split(' '), 0).Candidates.Count > 1);
        Assert.Empty(unlisted.Select(blocker => blocker.Name));
    }
}
