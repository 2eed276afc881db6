using Casus.Actors;
using Casus.Time;
using Casus.Treaties;
using Casus.Treaties.Answers;
using CsCheck;
using NodaTime;
using Xunit;

namespace Casus.Tests.Treaties;

public class EngineTests
{
    static readonly string[] states = [.. Books.Shipped.Treaties.SelectMany(treaty => treaty.Parties).Select(party => party.State.ToString()).Distinct().Append("CHE")];

    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Treaties/armed-attack.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void Answers_as_specified(string title, string[] input, string expected) => SituationCases.Check(title, input, expected);

    [Fact]
    public void An_attack_on_North_Korea_calls_up_its_two_allies_with_their_conditions()
    {
        var obliged = Books.Ask("USA attacks PRK").Findings.Where(finding => finding.Verdict == Verdict.Obliged).ToList();
        Assert.Equal(["CHN", "RUS"], obliged.Select(finding => finding.State.ToString()));
        Assert.All(obliged, finding => Assert.Contains(finding.Conditions, check => check is { Condition: "state of war", Status: CheckStatus.Unknown }));
        Assert.Equal(["all means"], obliged.Select(finding => finding.Strength).Distinct());
        Assert.Contains("in force for RUS since 2024-12-04", obliged[1].Because);
    }

    [Fact]
    public void A_treaty_signed_the_day_before_does_not_bind_yet()
    {
        var finding = Assert.Single(Books.Ask("USA attacks PRK on 2024-06-20").Findings, finding => finding is { Treaty: "rus-prk-2024", Kind: ObligationKind.Defense });
        Assert.Equal(Verdict.NotBound, finding.Verdict);
        Assert.Contains("signed on 2024-06-19, in force for RUS only from 2024-12-04", finding.Because);
    }

    [Theory]
    [InlineData("RUS attacks FIN on 2022-08-01", "north-atlantic-treaty", "FIN signed on 2022-07-05 and is covered only from 2023-04-04")]
    [InlineData("USA attacks PRK on 2025-06-01", "north-atlantic-treaty", "its partner USA is the attacker; Article 5 answers an attack on a party")]
    [InlineData("PRK attacks USA at Guam on 2025-06-01", "usa-jpn-1960", "Guam lies outside the territories under the administration of Japan")]
    [InlineData("CHN attacks NZL on 2025-06-01", "anzus", "the United States declared on 11 August 1986 that it suspends its security obligations to New Zealand; New Zealand remains a party")]
    [InlineData("RUS attacks UKR on 2025-02-24; UKR attacks RUS on 2025-06-01", "rus-prk-2024", "its partner RUS is the attacker; Article 4 answers an attack on a party")]
    public void Whoever_is_not_bound_is_told_why(string question, string treaty, string reason) =>
        Assert.Contains(Books.Ask(question).Findings, finding => finding.Verdict == Verdict.NotBound && finding.Treaty == treaty && finding.Because[0] == reason);

    [Fact]
    public void Without_a_place_the_answer_says_what_it_assumes()
    {
        var article = Books.Ask("RUS attacks EST").Findings.First(finding => finding is { Treaty: "north-atlantic-treaty", Article: "5" });
        Assert.Contains(article.Conditions, check => check.Words.StartsWith("assumed:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_secret_treaty_gives_its_one_sentence_and_what_is_not_known()
    {
        var finding = Assert.Single(Books.Ask("IND attacks PAK on 2025-10-01").Findings, finding => finding.State.ToString() == "SAU");
        Assert.Equal("not known", finding.Strength);
        Assert.Contains(finding.Conditions, check => check is { Condition: "unpublished", Status: CheckStatus.Unknown });
        Assert.Contains(finding.Conditions, check => check is { Condition: "treaty in force", Status: CheckStatus.Unknown });
    }

    [Fact]
    public void An_attack_among_allies_is_left_open_with_its_reason_and_its_conflict()
    {
        var answer = Books.Ask("TUR attacks GRC");
        var open = answer.Findings.Where(finding => finding is { Treaty: "north-atlantic-treaty", Article: "5" }).ToList();
        Assert.Equal(30, open.Count);
        Assert.All(open, finding => Assert.Equal(Verdict.Undecided, finding.Verdict));
        Assert.Contains("TUR and GRC are both parties", open[0].Because[0], StringComparison.Ordinal);
        var france = Assert.Single(answer.Conflicts, conflict => conflict.State.ToString() == "FRA");
        Assert.Contains("defend GRC against TUR: eu-teu Art. 42(7)", france.Duties);
        Assert.Contains("ally of TUR, bound to defend it when it is attacked: north-atlantic-treaty Art. 5", france.Duties);
    }

    [Fact]
    public void Two_promises_that_call_against_each_other_are_a_conflict()
    {
        var answer = Books.Ask("CHN attacks PRK");
        var conflict = Assert.Single(answer.Conflicts);
        Assert.Equal("RUS", conflict.State.ToString());
        Assert.Contains("no combination against CHN: rus-chn-2001 Art. 8", conflict.Duties);
    }

    [Theory]
    [InlineData("CHN attacks PHL")]
    [InlineData("RUS attacks JPN")]
    public void To_keep_off_the_attacker_is_no_duty_against_collective_self_defence(string question) =>
        Assert.DoesNotContain(Books.Ask(question).Conflicts.SelectMany(conflict => conflict.Duties), duty => duty.StartsWith("no force", StringComparison.Ordinal));

    [Fact]
    public void Every_state_is_listed_when_every_state_is_asked_for()
    {
        var answer = Engine.Judge(Books.Ask("USA attacks PRK").Situation, Books.Shipped, [ActorCode.Parse("CHE"), ActorCode.Parse("CHN")]);
        var swiss = Assert.Single(answer.Findings, finding => finding.State.ToString() == "CHE");
        Assert.Equal(Verdict.NotBound, swiss.Verdict);
        Assert.DoesNotContain(Books.Ask("USA attacks PRK").Findings, finding => finding.State.ToString() == "CHE");
    }

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Assert.Equal(AnswerJson.Write(Books.Ask("RUS attacks EST at Tallinn")), AnswerJson.Write(Books.Ask("RUS attacks EST at Tallinn")));

    static readonly Gen<(string Attacker, string Target, int Day)> attacks =
        Gen.Select(State, State, Gen.Int[0, 29_500]).Where((attacker, target, _) => attacker != target);

    static Gen<string> State => Gen.Int[0, states.Length - 1].Select(number => states[number]);

    [Fact]
    public void Whoever_is_bound_is_a_party_with_the_attacked_on_that_day() => attacks.Sample(attack =>
    {
        var day = new LocalDate(1945, 1, 1).PlusDays(attack.Day);
        Assert.All(Books.Ask($"{attack.Attacker} attacks {attack.Target} on {Days.Format(day)}").Findings.Where(finding => finding.Verdict == Verdict.Obliged), finding =>
        {
            var treaty = Books.Shipped.Find(finding.Treaty!)!;
            Assert.True(treaty.Binds(finding.State, day) && treaty.Binds(ActorCode.Parse(attack.Target), day));
            Assert.DoesNotContain(finding.State.ToString(), new[] { attack.Attacker, attack.Target });
        });
    }, iter: 150);

    [Fact]
    public void A_more_distant_place_never_binds_more_states_than_the_home_territory() => attacks.Sample(attack =>
    {
        var day = Days.Format(new LocalDate(1945, 1, 1).PlusDays(attack.Day));
        Assert.Subset(Bound($"{attack.Attacker} attacks {attack.Target} on {day}"), Bound($"{attack.Attacker} attacks {attack.Target} at Bouvet Island on {day}"));
    }, iter: 60);

    static HashSet<string> Bound(string question) =>
        [.. Books.Ask(question).Findings.Where(finding => finding.Verdict == Verdict.Obliged).Select(finding => $"{finding.State} {finding.Treaty} {finding.Article}")];
}
