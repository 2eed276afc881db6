using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using CsCheck;
using Xunit;

namespace Casus.Tests.Treaties;

public class RandomWorldTests
{
    [Fact]
    public void No_finding_is_without_an_article() => Every((world, answer) => Assert.All(answer.Findings, finding =>
        Assert.Contains(world.Book.Find(finding.Treaty!)!.Articles, article => article.Number == finding.Article)));

    [Fact]
    public void Another_treaty_removes_no_duty() => Every((world, answer) =>
    {
        var more = Engine.Judge(answer.Situation, world.Book with { Treaties = [.. world.Book.Treaties, world.Another] });
        Assert.Subset(OfFirstWave(more), answer.Findings.Where(finding => finding is { Wave: 1, Verdict: not (Verdict.Undecided or Verdict.NotBound) }).Select(Key).ToHashSet());
    });

    [Fact]
    public void Nobody_is_obliged_to_help_its_victim_against_itself() => Every((_, answer) =>
    {
        Assert.All(answer.Findings, finding => Assert.NotEqual(finding.State, finding.Against));
        Assert.All(answer.Findings.Where(finding => finding.Verdict == Verdict.Obliged), finding => Assert.NotEqual(finding.State, finding.Act!.Attacker));
    });

    [Fact]
    public void The_order_in_which_acts_are_told_does_not_matter() => Every(IsToldAlike);

    /// <summary>In this world two strike each other on one day.</summary>
    [Fact]
    public void Nor_does_the_order_of_two_who_strike_each_other() => Hold(93362980, Chaining.Literal, IsToldAlike);

    static void IsToldAlike(RandomWorld world, Answer answer) =>
        Assert.Equal(Told(answer), Told(Engine.Judge(answer.Situation with { Acts = [.. world.Acts.Reverse()] }, world.Book)));

    [Fact]
    public void The_same_question_has_the_same_answer() => Every((world, answer) =>
        Assert.Equal(AnswerJson.Write(answer), AnswerJson.Write(Engine.Judge(answer.Situation, world.Book))));

    [Fact]
    public void What_is_strictly_found_in_the_first_wave_is_found_by_the_letter_too() => Every((world, answer) =>
        Assert.Subset(OfFirstWave(Engine.Judge(world.Situation(Chaining.Literal), world.Book)), OfFirstWave(Engine.Judge(world.Situation(Chaining.Strict), world.Book))));

    [Fact]
    public void Whoever_acts_was_obliged_to_in_the_wave_before() => Every((_, answer) => Assert.All(answer.Derived, act =>
        Assert.Contains(answer.Findings, finding => finding.Verdict == Verdict.Obliged && finding.State == act.Attacker && finding.Against == act.Target
            && finding.Wave == act.Origin!.Wave - 1 && finding.Treaty == act.Origin.Treaty && finding.Article == act.Origin.Article)));

    [Fact]
    public void Nobody_strikes_another_twice_or_the_state_that_it_helps() => Every((_, answer) =>
    {
        Assert.Equal(answer.Derived.Count, answer.Derived.DistinctBy(act => (act.Attacker, act.Target)).Count());
        Assert.DoesNotContain(answer.Derived, act => answer.Situation.Acts.Concat(answer.Derived).Any(other => other.IsForce && other.Attacker == act.Attacker && other.Target == act.Beside));
    });

    static void Every(Action<RandomWorld, Answer> holds) =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Bool).Sample((seed, literal) => Hold(seed, literal ? Chaining.Literal : Chaining.Strict, holds), iter: 300);

    static void Hold(int seed, Chaining chaining, Action<RandomWorld, Answer> holds)
    {
        var world = new RandomWorld(seed);
        holds(world, Engine.Judge(world.Situation(chaining), world.Book));
    }

    static HashSet<string> OfFirstWave(Answer answer) => [.. answer.Findings.Where(finding => finding.Wave == 1).Select(Key)];

    static IEnumerable<string> Told(Answer answer) =>
        answer.Findings.Select(Key).Concat(answer.Derived.Select(act => act.ToString())).Order(StringComparer.Ordinal);

    static string Key(Finding finding) =>
        $"{finding.Wave} {finding.State} {finding.Verdict} {finding.Treaty} {finding.Article} {finding.Toward} {finding.Against} {finding.Act!.Deed} {finding.Act.On}";
}
