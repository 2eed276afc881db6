using Casus.Actors;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Judging;
using Casus.Treaties.Situations;
using CsCheck;
using NodaTime;
using Xunit;

namespace Casus.Tests.Treaties;

public class DutyTableTests
{
    static readonly ActorCode[] states =
        [.. Books.Shipped.Treaties.SelectMany(treaty => treaty.Parties).Select(party => party.State).Distinct().Append(ActorCode.Parse("CHE"))];

    static readonly Gen<(ActorCode Attacker, ActorCode Target, LocalDate Day)> attacks =
        Gen.Select(State, State, Gen.Int[0, 55_000], (attacker, target, days) => (attacker, target, new LocalDate(1875, 1, 1).PlusDays(days)))
            .Where(attack => attack.attacker != attack.target);

    static Gen<ActorCode> State => Gen.Int[0, states.Length - 1].Select(number => states[number]);

    [Fact]
    public void Verdicts_without_words_are_those_of_the_answer_with_words() => attacks.Sample(attack =>
    {
        var situation = new Situation([new(attack.Attacker, attack.Target, ActKind.ArmedAttack, attack.Day, null)], Chaining.Strict, []);
        Assert.Equal(
            Engine.Judge(situation, Books.Shipped).Findings.Select(finding =>
                (finding.State, finding.Verdict, finding.Kind!.Value, finding.Treaty!, finding.Article!, finding.Toward, finding.Against, finding.Wave)).Order(Comparer),
            DutyTable.On(attack.Day, Books.Shipped).Verdicts(attack.Attacker, attack.Target).Select(verdict =>
                (verdict.State, verdict.Verdict, verdict.Kind, verdict.Treaty.Id, verdict.Article.Number, verdict.Toward, verdict.Against, verdict.Wave)).Order(Comparer));
    }, iter: 200);

    [Fact]
    public void One_table_answers_every_question_about_its_day()
    {
        var day = new LocalDate(2025, 6, 1);
        var table = DutyTable.On(day, Books.Shipped);
        var pairs = states.Take(12).SelectMany(attacker => states.Take(12).Where(target => target != attacker).Select(target => (attacker, target))).ToList();
        Assert.All(pairs, pair => Assert.Equal(DutyTable.On(day, Books.Shipped).Verdicts(pair.attacker, pair.target).Count, table.Verdicts(pair.attacker, pair.target).Count));
    }

    [Fact]
    public void Tables_are_kept_by_day()
    {
        var tables = new DutyTables(Books.Shipped);
        Assert.Same(tables.On(new(2025, 6, 1)), tables.On(new(2025, 6, 1)));
        Assert.NotEqual(tables.On(new(2024, 6, 1)).Day, tables.On(new(2025, 6, 1)).Day);
    }

    static Comparer<(ActorCode State, Verdict, ObligationKind, string, string, ActorCode?, ActorCode?, int)> Comparer =>
        Comparer<(ActorCode State, Verdict, ObligationKind, string, string, ActorCode?, ActorCode?, int)>.Create((one, other) =>
            string.CompareOrdinal(one.ToString(), other.ToString()));
}
