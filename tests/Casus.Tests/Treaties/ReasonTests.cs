using Casus.Time;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using Casus.Treaties.Why;
using CsCheck;
using NodaTime;
using Xunit;

namespace Casus.Tests.Treaties;

public class ReasonTests
{
    [Theory]
    [InlineData("PRK attacks USA at Honolulu", "CAN", "north-atlantic-treaty", "5", "obliged if the place were the home territory of USA")]
    [InlineData("PRK attacks USA at Seattle", "CAN", "north-atlantic-treaty", "5", "not bound if the place were Hawaii")]
    [InlineData("PRK attacks USA at Guam", "JPN", "usa-jpn-1960", "V", "undecided if the place were Okinotorishima")]
    [InlineData("USA attacks PRK", "RUS", "rus-prk-2024", "4", "not bound if the day were 2024-12-03, the day before rus-prk-2024 came into force")]
    [InlineData("USA attacks PRK", "RUS", "rus-prk-2024", "4", "not bound if PRK had struck USA first")]
    [InlineData("USA attacks PRK", "RUS", "rus-prk-2024", "4", "not bound if the condition 'state of war' were known to be not met")]
    [InlineData("USA attacks PRK", "KOR", "usa-kor-1953", "III", "undecided if PRK attacked USA instead")]
    [InlineData("RUS attacks FIN on 2022-08-01", "SWE", "eu-teu", "42(7)", "not bound if there were no eu-teu")]
    [InlineData("RUS attacks FIN on 2022-08-01", "CAN", "north-atlantic-treaty", "5", "obliged if the day were 2023-04-04, on which FIN became a party to north-atlantic-treaty")]
    [InlineData("CHN attacks NZL", "USA", "anzus", "IV", "obliged if the day were 1986-08-10, the day before the suspension began")]
    [InlineData("RUS attacks EST", "FRA", "north-atlantic-treaty", "5", "undecided if the attacker were USA")]
    [InlineData("UKR attacks RUS on 2025-06-01; RUS attacks UKR on 2025-02-24", "PRK", "rus-prk-2024", "4", "obliged if RUS had not struck UKR first")]
    public void A_finding_says_what_would_turn_it(string question, string state, string treaty, string article, string turn) =>
        Assert.Contains(turn, Told(Reason(question, state, treaty, article)));

    [Fact]
    public void Whoever_is_undecided_learns_which_fact_would_decide_and_to_what()
    {
        var turns = Told(Reason("DEU attacks POL on 1939-09-01", "GBR", "gbr-pol-1939", "2")).ToList();
        Assert.Contains("obliged if the condition 'own assessment' were known to be met", turns);
        Assert.Contains("not bound if the condition 'own assessment' were known to be not met", turns);
    }

    [Fact]
    public void A_treaty_that_others_double_does_not_decide()
    {
        var german = Reason("RUS attacks EST", "DEU", "north-atlantic-treaty", "5");
        Assert.Contains("eu-teu#42(7)", german.AlsoBy);
        Assert.DoesNotContain(german.Turns, turn => turn.If is [Alteration.Without]);
        Assert.Contains(Reason("RUS attacks EST", "CAN", "north-atlantic-treaty", "5").Turns, turn => turn.If is [Alteration.Without { Treaty: "north-atlantic-treaty" }]);
    }

    [Fact]
    public void Two_facts_are_named_only_where_neither_alone_does_it()
    {
        var paired = Explained(Books.Ask("ARG attacks GBR at Falkland Islands on 1982-04-02")).Where(reason => reason.Turns.Any(turn => turn.If.Count == 2)).ToList();
        Assert.Contains(paired, reason => reason.Finding is { Treaty: "north-atlantic-treaty", Article: "5" } && reason.Finding.State.ToString() == "ESP");
        Assert.All(paired, reason => Assert.All(
            reason.Turns.Where(turn => turn.If.Count == 2),
            pair => Assert.DoesNotContain(reason.Turns, turn => turn.If.Count == 1 && turn.Then == pair.Then)));
    }

    static readonly string[] states = [.. Books.Shipped.Treaties.SelectMany(treaty => treaty.Parties).Select(party => party.State.ToString()).Distinct()];

    static readonly Gen<(string Attacker, string Target, int Day, int Number)> attacks =
        Gen.Select(State, State, Gen.Int[0, 50_000], Gen.Int[0, 1_000]).Where((attacker, target, _, _) => attacker != target);

    static Gen<string> State => Gen.Int[0, states.Length - 1].Select(number => states[number]);

    [Theory]
    [InlineData(Chaining.Strict)]
    [InlineData(Chaining.Literal)]
    public void Each_fact_that_is_named_turns_the_verdict_when_it_is_altered(Chaining chaining) => attacks.Sample(attack =>
    {
        var answer = Books.Ask($"{attack.Attacker} attacks {attack.Target} on {Days.Format(new LocalDate(1890, 1, 1).PlusDays(attack.Day))}", [], chaining, [], []);
        var later = answer.Findings.Where(finding => finding.Wave > 1 || chaining == Chaining.Strict).ToList();
        if (later is [])
            return;
        var finding = later[attack.Number % later.Count];
        foreach (var turn in new Reasoner(answer, Books.Shipped).Of(finding).Turns)
        {
            Assert.NotEqual(finding.Verdict, turn.Then);
            Assert.Equal(turn.Then, World.Of(answer.Situation, Books.Shipped).Alter(turn.If).Verdict(finding));
        }
    }, iter: 60);

    [Theory]
    [InlineData("not bound if there were no deu-auh-1879")]
    [InlineData("not bound if FRA stayed out")]
    [InlineData("not bound if chaining were strict")]
    [InlineData("not bound if the day were 1894-01-03, the day before fra-rus-1892 came into force")]
    [InlineData("not bound if the condition 'unprovoked' were known to be not met")]
    public void What_others_are_obliged_to_do_decides_too(string turn)
    {
        var answer = Books.Ask("RUS attacks AUH on 1914-07-29", [], Chaining.Literal, [], []);
        var italian = answer.Findings.Single(finding => finding is { Wave: 3, Verdict: Verdict.Obliged, Treaty: "triple-alliance-1912" } && finding.State.ToString() == "ITA");
        Assert.Contains(turn, Told(new Reasoner(answer, Books.Shipped).Of(italian)));
    }

    [Fact]
    public void What_is_no_armed_attack_could_be_one() =>
        Assert.Contains("obliged if what CHN does were an armed attack", Told(Reason("CHN blockades PHL", "USA", "usa-phl-1951", "IV")));

    [Fact]
    public void Reasons_read_as_text() => Snapshot.Matches(ReasonText.Write(Explained(Books.AskOf(
        ["chn-prk-1961", "rus-prk-2000", "rus-prk-2024", "usa-jpn-1960", "usa-kor-1953", "north-atlantic-treaty"], "USA attacks PRK on 2025-06-01"))));

    static IEnumerable<string> Told(Reason reason) =>
        reason.Turns.Select(turn => $"{Casus.Text.EnumWords.Of(turn.Then)} if {string.Join(" and ", turn.If.Select(alteration => alteration.Words))}");

    static Reason Reason(string question, string state, string treaty, string article)
    {
        var answer = Books.Ask(question);
        return new Reasoner(answer, Books.Shipped).Of(answer.Findings.First(finding => finding.State.ToString() == state && finding.Treaty == treaty && finding.Article == article));
    }

    static IEnumerable<Reason> Explained(Answer answer)
    {
        var reasoner = new Reasoner(answer, Books.Shipped);
        return answer.Findings.Select(reasoner.Of);
    }
}
