using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using Xunit;

namespace Casus.Tests.Treaties;

public class WaveTests
{
    public static TheoryData<string, string[], string> Waves => SpecFile.Read("Treaties/waves.spec.md");

    public static TheoryData<string, string[], string> Kinds => SpecFile.Read("Treaties/kinds-of-act.spec.md");

    [Theory, MemberData(nameof(Waves))]
    public void What_follows_is_as_specified(string title, string[] input, string expected) => SituationCases.Check(title, input, expected);

    [Theory, MemberData(nameof(Kinds))]
    public void Kinds_of_act_call_up_what_the_words_say(string title, string[] input, string expected) => SituationCases.Check(title, input, expected);

    public static TheoryData<string, string[], string> Company => SpecFile.Read("Treaties/company.spec.md");

    [Theory, MemberData(nameof(Company))]
    public void Who_else_takes_part_decides_as_specified(string title, string[] input, string expected) => SituationCases.Check(title, input, expected);

    [Fact]
    public void A_derived_act_says_which_article_asked_for_it()
    {
        var act = Assert.Single(Ask("CHN attacks PHL at Manila", Chaining.Literal).Derived, act => act is { Origin.Wave: 2 } && act.Attacker == ActorCode.Parse("USA"));
        Assert.Equal(("USA", "CHN", "usa-phl-1951", "IV"), (act.Attacker!.ToString(), act.Target.ToString(), act.Origin!.Treaty, act.Origin.Article));
    }

    [Fact]
    public void A_finding_of_a_later_wave_says_by_which_act_it_was_called_up()
    {
        var finding = Ask("USA attacks PRK", Chaining.Literal).Findings.First(finding => finding is { Wave: 2, Treaty: "north-atlantic-treaty", Verdict: Verdict.Obliged });
        Assert.Equal(("CHN", "chn-prk-1961"), (finding.Act!.Attacker!.ToString(), finding.Act.Origin!.Treaty));
    }

    [Fact]
    public void A_war_of_all_against_all_is_cut_short_and_the_answer_says_so()
    {
        var answer = Ask("RUS attacks EST", Chaining.Literal);
        Assert.Equal(answer.IsCutShort, AnswerText.Write(answer).Contains("Further waves are left out", StringComparison.Ordinal));
        Assert.InRange(answer.Derived.Count, 100, 1500);
    }

    [Fact]
    public void Waves_read_as_text() => Snapshot.Matches(AnswerText.Write(Ask("RUS attacks AUH on 1914-07-29", Chaining.Literal)));

    static Answer Ask(string question, Chaining chaining, params ActorCode[] stayingOut) => Books.Ask(question, [], chaining, [], stayingOut);
}
