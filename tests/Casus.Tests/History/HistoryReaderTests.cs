using Casus.History;
using Casus.Problems;
using Casus.Tests.Treaties;
using Casus.Treaties.Answers;
using Xunit;

namespace Casus.Tests.History;

public class HistoryReaderTests
{
    const string Sound = """
        id: case
        title: A case
        citation: a book
        situation:
          - USA attacks PRK at Pyongyang on 2025-06-01
        suppose:
          - {condition: request, because: it was made, citation: a letter}
        finds:
          - {verdict: obliged, by: rus-prk-2024 4, states: [RUS]}
          - {verdict: [obliged, undecided], toward: PRK, without: [JPN]}
        did:
          - {states: [RUS], act: stayed neutral, on: 2025-06-02, words: did nothing, duty: rus-prk-2024 4, honoured: no}
        """;

    [Fact]
    public void A_sound_file_is_read()
    {
        var (past, problems) = Read(Sound);
        Assert.Empty(problems);
        Assert.Equal("Pyongyang", Assert.Single(past!.Situation.Acts).Place!.Name);
        Assert.True(Assert.Single(past.Situation.Suppose).Holds);
        Assert.Equal([Verdict.Obliged, Verdict.Undecided], past.Finds[1].Verdicts);
        Assert.Equal(Honoured.No, past.Did[0].Outcome!.Honoured);
        Assert.Equal("a book", past.Did[0].Citation);
        Assert.Equal("a letter", past.Settled[0].Citation);
    }

    [Theory]
    [InlineData("finds:", "finds: [", "P641")]
    [InlineData("title: A case\n", "", "P642")]
    [InlineData("citation: a book\n", "", "P642")]
    [InlineData("verdict: obliged, ", "", "P642")]
    [InlineData(", honoured: no", "", "P642")]
    [InlineData("act: stayed neutral", "act: ran away", "P643")]
    [InlineData("on: 2025-06-02", "on: June", "P643")]
    [InlineData("by: rus-prk-2024 4", "by: rus-prk-2024", "P643")]
    [InlineData("title: A case", "title: A case\ntitel: A case", "P644")]
    [InlineData("id: case", "id: other", "P645")]
    [InlineData("USA attacks PRK at Pyongyang", "USA attacks PRK at Atlantis", "P646")]
    [InlineData("USA attacks PRK", "Prussia attacks Denmark", "P646")]
    [InlineData(" on 2025-06-01", "", "P647")]
    [InlineData("states: [RUS]}", "states: [RUS], count: 1}", "P648")]
    [InlineData("without: [JPN]", "without: []", "P648")]
    [InlineData("by: rus-prk-2024 4", "by: rus-prk-2024 99", "P649")]
    [InlineData("duty: rus-prk-2024 4", "duty: no-treaty 4", "P649")]
    public void A_fault_is_named_with_its_file_and_line(string right, string wrong, string id)
    {
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        var (past, problems) = Read(Sound.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Null(past);
        Assert.Contains(problems, problem => problem.Id == id && problem.Message.StartsWith("case.yaml:", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.NotEqual("", problem.Remedy));
    }

    [Fact]
    public void A_folder_without_situations_is_a_problem()
    {
        var problems = new List<Problem>();
        Assert.Empty(HistoryReader.ReadAll(Path.Combine(AppContext.BaseDirectory, "nowhere"), Books.Shipped, problems));
        Assert.Equal("P640", Assert.Single(problems).Id);
    }

    [Fact]
    public void An_expectation_that_the_engine_does_not_meet_differs()
    {
        var (past, _) = Read(Sound.Replace("states: [RUS]}", "states: [JPN]}", StringComparison.Ordinal));
        var trial = Trial.Of(past!, Books.Shipped);
        Assert.False(trial.Agrees);
        Assert.Equal([false, true], trial.Outcomes.Select(outcome => outcome.Agrees));
        Assert.Equal("RUS", Assert.Single(trial.Outcomes[0].Found).ToString());
    }

    [Fact]
    public void To_break_a_duty_that_there_is_not_differs()
    {
        var (past, _) = Read(Sound.Replace("- {states: [RUS], act", "- {states: [RUS, JPN], act", StringComparison.Ordinal));
        var trial = Trial.Of(past!, Books.Shipped);
        Assert.False(trial.Agrees);
        Assert.Equal("JPN", Assert.Single(trial.WithoutDuty).State.ToString());
    }

    [Theory]
    [InlineData("with: [RUS]", true)]
    [InlineData("with: [RUS, JPN]", false)]
    [InlineData("without: [JPN]", true)]
    [InlineData("without: [RUS]", false)]
    [InlineData("count: 1", true)]
    [InlineData("count: 2", false)]
    [InlineData("states: []", false)]
    [InlineData("states: [RUS], toward: USA", false)]
    [InlineData("states: [], against: PRK", true)]
    [InlineData("states: [RUS], wave: 1", true)]
    [InlineData("states: [RUS], wave: 2", false)]
    [InlineData("states: [RUS], acts: [CHN]", true)]
    public void Expectations_say_which_states(string states, bool agrees)
    {
        var (past, problems) = Read(Sound.Replace("by: rus-prk-2024 4, states: [RUS]", $"by: rus-prk-2024 4, {states}", StringComparison.Ordinal));
        Assert.Empty(problems);
        Assert.Equal(agrees, Trial.Of(past!, Books.Shipped).Outcomes[0].Agrees);
    }

    // Germany's blow is one on Russia by the letter only, and only if Germany strikes it.
    [Theory]
    [InlineData("chaining: literal", "FRA")]
    [InlineData("chaining: strict", "")]
    [InlineData("acts: [DEU]", "FRA")]
    [InlineData("stays_out: [DEU]", "")]
    public void An_expectation_may_say_who_helps(string policy, string states)
    {
        var (past, problems) = Read(Sound
            .Replace("USA attacks PRK at Pyongyang on 2025-06-01", "RUS attacks AUH on 1914-08-06", StringComparison.Ordinal)
            .Replace("by: rus-prk-2024 4, states: [RUS]", $"by: fra-rus-1892 1, wave: 2, {policy}, states: [{states}]", StringComparison.Ordinal));
        Assert.Empty(problems);
        Assert.True(Trial.Of(past!, Books.Shipped).Outcomes[0].Agrees);
    }

    static (HistoricSituation? Past, List<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        return (HistoryReader.Read("case.yaml", text, Books.Shipped, problems), problems);
    }
}
