using Casus.Actors;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Judging;

namespace Casus.History;

/// <summary>A situation of the past, put to the engine.</summary>
/// <param name="Answer">What the engine found under the situation's own chaining.</param>
/// <param name="Outcomes">One for each expectation, in their order.</param>
/// <param name="WithoutDuty">States of whose behaviour it is said how they dealt with a duty that the engine does not find.</param>
public sealed record Trial(HistoricSituation Past, Answer Answer, IReadOnlyList<TrialOutcome> Outcomes, IReadOnlyList<DutyNotFound> WithoutDuty)
{
    public bool Agrees => WithoutDuty.Count == 0 && Outcomes.All(outcome => outcome.Agrees);

    public static Trial Of(HistoricSituation past, TreatyBook book)
    {
        var tables = new DutyTables(book);
        var answer = Engine.Judge(past.Situation, tables);
        var answers = past.Finds.Select(expectation => expectation.Policy).DistinctBy(policy => policy.ToString())
            .ToDictionary(policy => policy.ToString(), policy => Engine.Judge(policy.Of(past.Situation), tables));
        var missing = from deed in past.Did
                      let outcome = deed.Outcome
                      where outcome is not null
                      from state in deed.States
                      where !answer.Findings.Any(finding => finding.State == state && IsDuty(finding, outcome))
                      select new DutyNotFound(state, outcome.Duty);
        return new(past, answer, [.. past.Finds.Select(expectation => Outcome(expectation, answers))], [.. missing]);
    }

    static TrialOutcome Outcome(Expectation expectation, IReadOnlyDictionary<string, Answer> answers)
    {
        var found = expectation.Among(answers[expectation.Policy.ToString()].Findings);
        return new(expectation, found, expectation.States.Fits(found));
    }

    static bool IsDuty(Finding finding, DutyOutcome outcome) =>
        finding.Verdict is Verdict.Obliged or Verdict.MustConsult or Verdict.Barred
        && finding.Treaty == outcome.Duty.Treaty && finding.Article == outcome.Duty.Article
        && (outcome.Toward is null || finding.Toward == outcome.Toward)
        && (outcome.Against is null || finding.Against == outcome.Against);
}

/// <param name="Found">The states that the engine found, in the order of their codes.</param>
public sealed record TrialOutcome(Expectation Expectation, IReadOnlyList<ActorCode> Found, bool Agrees);

public sealed record DutyNotFound(ActorCode State, ArticleRef Duty);
