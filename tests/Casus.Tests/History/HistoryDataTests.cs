using Casus.History;
using Casus.Problems;
using Casus.Tests.Actors;
using Casus.Tests.Treaties;
using Xunit;

namespace Casus.Tests.History;

/// <summary>The situations that ship: what the engine must find in each is found.</summary>
public class HistoryDataTests
{
    static readonly List<Problem> problems = [];

    static readonly IReadOnlyList<HistoricSituation> shipped = HistoryReader.ReadAll(Path.Combine(AppContext.BaseDirectory, "data"), Books.Shipped, problems);

    public static TheoryData<string> Ids => new(shipped.Select(past => past.Id));

    [Fact]
    public void The_files_have_no_problem() => Assert.Empty(problems);

    [Theory, MemberData(nameof(Ids))]
    public void The_engine_finds_what_it_must(string id) => Assert.All(Put(id).Outcomes, outcome => Assert.True(
        outcome.Agrees, $"{id}: expected {string.Join('/', outcome.Expectation.Verdicts)} by {outcome.Expectation.By} {outcome.Expectation.States}, found {string.Join(' ', outcome.Found)}"));

    [Theory, MemberData(nameof(Ids))]
    public void Whoever_is_said_to_have_kept_or_broken_a_duty_had_it(string id) => Assert.Empty(Put(id).WithoutDuty);

    [Fact]
    public void They_reach_from_1828_to_2025_and_are_forty_at_least()
    {
        Assert.True(shipped.Count >= 40, $"{shipped.Count}");
        Assert.Equal(1828, shipped[0].From.Year);
        Assert.Equal(2025, shipped[^1].From.Year);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_code_is_a_state_of_the_actor_files(string id)
    {
        var past = shipped.First(one => one.Id == id);
        var codes = past.Situation.Acts.SelectMany(act => new[] { act.Attacker!, act.Target })
            .Concat(past.Did.SelectMany(deed => deed.States))
            .Concat(past.Finds.SelectMany(expectation => expectation.States switch
            {
                ExpectedStates.Exactly all => all.States,
                ExpectedStates.Including some => some.States,
                ExpectedStates.Excluding none => none.States,
                _ => [],
            }));
        Assert.All(codes, code => Assert.NotNull(ActorFiles.Registry.Find(code)));
    }

    // Nothing that is expected may be true of any answer whatever.
    [Theory, MemberData(nameof(Ids))]
    public void Every_expectation_can_fail(string id) => Assert.All(Put(id).Outcomes, outcome =>
    {
        var stranger = Casus.Actors.ActorCode.Parse("CHE");
        var others = outcome.Expectation.States switch
        {
            ExpectedStates.Excluding none => none.States,
            ExpectedStates.Exactly or ExpectedStates.Number => [.. outcome.Found, stranger],
            _ => [],
        };
        Assert.False(outcome.Expectation.States.Fits(others));
    });

    static Trial Put(string id) => Trial.Of(shipped.First(past => past.Id == id), Books.Shipped);
}
