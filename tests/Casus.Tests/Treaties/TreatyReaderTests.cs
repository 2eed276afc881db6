using Casus.Problems;
using Casus.Treaties;
using Xunit;

namespace Casus.Tests.Treaties;

public class TreatyReaderTests
{
    const string Sound = """
        id: pact
        title: A pact
        signed: 1990-01-01
        in_force: 1991-01-01
        citation: test
        as_of: 2025-01-01
        parties:
          - {states: [FRA]}
          - {states: [POL], from: 1995-01-01}
        articles:
          - number: "1"
            paraphrase: Each defends the other.
            obligations:
              - {modality: obliged, kind: defense, trigger: armed attack, strength: all means}
        """;

    [Fact]
    public void A_sound_file_is_read()
    {
        var (treaty, problems) = Read(Sound);
        Assert.Empty(problems);
        Assert.NotNull(treaty);
        Assert.True(treaty.Binds(Casus.Actors.ActorCode.Parse("POL"), new(1995, 1, 1)));
        Assert.False(treaty.Binds(Casus.Actors.ActorCode.Parse("POL"), new(1994, 12, 31)));
    }

    [Theory]
    [InlineData("articles:", "articles: [", "P601")]
    [InlineData("title: A pact\n", "", "P602")]
    [InlineData("in_force: 1991-01-01\n", "", "P602")]
    [InlineData("modality: obliged, ", "", "P602")]
    [InlineData("strength: all means", "strength: all means, conditions: [{kind: attacker is, words: x}]", "P602")]
    [InlineData("strength: all means", "strength: all means, conditions: [{kind: number of attackers, words: x}]", "P602")]
    [InlineData("strength: all means", "strength: all means, conditions: [{kind: joined by, states: [Germany], words: x}]", "P603")]
    [InlineData("1991-01-01", "1 January 1991", "P603")]
    [InlineData("kind: defense", "kind: defence", "P603")]
    [InlineData("[FRA]", "[France]", "P603")]
    [InlineData("citation:", "citaton: x\ncitation:", "P604")]
    [InlineData("id: pact", "id: treaty", "P605")]
    [InlineData("signed: 1990-01-01", "signed: 1992-01-01", "P606")]
    [InlineData("citation:", "ended: 1990-06-01\ncitation:", "P606")]
    [InlineData("from: 1995-01-01", "from: 1985-01-01", "P607")]
    [InlineData("from: 1995-01-01", "from: 1995-01-01, until: 1994-01-01", "P608")]
    [InlineData("- {states: [FRA]}", "- {states: [FRA]}\n  - {states: [FRA], from: 2000-01-01}", "P609")]
    [InlineData("{modality: obliged", "{debtors: [DEU], modality: obliged", "P610")]
    [InlineData("obligations:", "exceptions: [{defeats: \"9\", when: {debtors: [FRA]}, effect: not bound, because: x}]\n    obligations:", "P611")]
    [InlineData("obligations:", "obligations:\n      - {modality: barred, kind: nonaggression, trigger: standing, strength: absolute}", "P612")]
    [InlineData("obligations:", "exceptions: [{defeats: \"1\", when: {}, effect: not bound, because: x}]\n    obligations:", "P613")]
    public void A_fault_is_named_with_its_file_and_line(string right, string wrong, string id)
    {
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        var (treaty, problems) = Read(Sound.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Null(treaty);
        var problem = Assert.Single(problems);
        Assert.Equal(id, problem.Id);
        Assert.Matches(@"^pact\.yaml:\d+: ", problem.Message);
    }

    [Fact]
    public void All_faults_of_a_file_are_reported_at_once()
    {
        var (_, problems) = Read(Sound.Replace("kind: defense", "kind: love", StringComparison.Ordinal).Replace("title:", "titel:", StringComparison.Ordinal));
        Assert.Equal(["P602", "P603", "P604"], problems.Select(problem => problem.Id).Order());
    }

    [Fact]
    public void What_one_file_cannot_know_is_found_in_the_book()
    {
        var (treaty, _) = Read(Sound.Replace("citation:", "supersedes: [older]\ncitation:", StringComparison.Ordinal).Replace("trigger:", "zone: moon, trigger:", StringComparison.Ordinal));
        Assert.Equal(["P614", "P615"], new TreatyBook([treaty!], Books.Shipped.Atlas).LooseEnds().Select(problem => problem.Id));
    }

    static (Treaty? Treaty, List<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        return (TreatyReader.Read("pact.yaml", text, problems), problems);
    }
}
