using Casus.Actors;
using Casus.Landscape.Networks;
using Casus.Problems;
using Casus.Tests.Treaties;
using Casus.Treaties;
using NodaTime;
using Xunit;

namespace Casus.Tests.Landscape.Networks;

public class LedgerTiesTests
{
    const string Pact = """
        id: pact
        title: A pact
        signed: 1990-01-01
        in_force: 1991-01-01
        ended: 2001-01-01
        citation: test
        as_of: 2025-01-01
        parties:
          - {states: [FRA, DEU]}
          - {states: [POL], from: 1995-01-01}
        articles:
          - number: "1"
            paraphrase: Each defends the other.
            obligations:
              - {modality: obliged, kind: defense, trigger: armed attack, strength: all means}
        """;

    [Theory]
    [InlineData("1990-12-31", 0)]
    [InlineData("1991-01-01", 2)]
    [InlineData("1995-01-01", 6)]
    [InlineData("2000-12-31", 6)]
    [InlineData("2001-01-01", 0)]
    public void A_pact_ties_those_whom_it_binds_on_the_day(string day, int duties) => Assert.Equal(duties, On(day, Pact).Count);

    [Fact]
    public void A_guarantee_ties_one_way()
    {
        var tie = Assert.Single(On("1992-01-01", Pact.Replace("modality: obliged", "debtors: [FRA], creditors: [DEU], modality: obliged", StringComparison.Ordinal)));
        Assert.Equal(("FRA", "DEU", "pact"), (tie.Debtor.ToString(), tie.Creditor.ToString(), tie.Treaty));
        Assert.Equal(["1"], tie.Articles);
        Assert.False(tie.Disputed);
    }

    [Theory]
    [InlineData("modality: permitted, kind: defense")]
    [InlineData("modality: obliged, kind: military aid")]
    [InlineData("modality: consult, kind: consultation")]
    public void What_is_no_duty_to_defend_ties_nobody(string words) =>
        Assert.Empty(On("1992-01-01", Pact.Replace("modality: obliged, kind: defense", words, StringComparison.Ordinal)));

    [Fact]
    public void A_suspension_unties()
    {
        const string suspended = "suspensions:\n  - {debtors: [DEU], from: 1992-01-01, because: test}\narticles:";
        Assert.Equal("FRA", Assert.Single(On("1992-06-01", Pact.Replace("articles:", suspended, StringComparison.Ordinal))).Debtor.ToString());
    }

    [Theory]
    [InlineData("articles:", "suspensions:\n  - {debtors: [DEU], from: 1992-01-01, effect: disputed, because: test}\narticles:", 1)]
    [InlineData("- {states: [FRA, DEU]}", "- {states: [FRA]}\n  - {states: [DEU], disputed: somebody denies it}", 2)]
    [InlineData("strength: all means}", """
        strength: all means, reading: {id: a, held_by: one, confidence: open}}
              - {modality: permitted, kind: defense, trigger: armed attack, strength: as it likes, reading: {id: b, held_by: another, confidence: open}}
        """, 2)]
    public void What_is_disputed_ties_and_says_so(string instead, string of, int disputed) =>
        Assert.Equal((2, disputed), (On("1992-06-01", Pact.Replace(instead, of, StringComparison.Ordinal)) is var ties ? ties.Count : 0, ties.Count(tie => tie.Disputed)));

    [Fact]
    public void General_law_ties_nobody() =>
        Assert.DoesNotContain(LedgerTies.On(new(2025, 6, 1), Books.Shipped), tie => tie.Treaty is "un-charter" or "kellogg-briand-1928");

    [Fact]
    public void The_treaty_of_Pyongyang_makes_two_components_one()
    {
        var (before, after) = (Network(new(2024, 12, 3)), Network(new(2024, 12, 4)));
        Assert.Equal(before.Components().Sum(component => component.Count), after.Components().Sum(component => component.Count));
        Assert.Equal(["CHN", "PRK"], before.Components()[^1].Select(state => state.ToString()));
        Assert.Equal((2, 1), (before.Components().Count, after.Components().Count));
        Assert.False(before.CutVertices().ContainsKey(ActorCode.Parse("RUS")));
        Assert.Equal((2, 2), (after.CutVertices()[ActorCode.Parse("RUS")], after.CutVertices()[ActorCode.Parse("PRK")]));
    }

    static Graph<ActorCode> Network(LocalDate day) => new AllianceNetwork(LedgerTies.On(day, Books.Shipped)).OneMode;

    static IReadOnlyList<DefenceTie> On(string day, string file)
    {
        var problems = new List<Problem>();
        var treaty = TreatyReader.Read("pact.yaml", file, problems);
        Assert.Empty(problems);
        return LedgerTies.On(Casus.Time.Days.TryParse(day)!.Value, Books.Shipped with { Treaties = [treaty!] });
    }
}
