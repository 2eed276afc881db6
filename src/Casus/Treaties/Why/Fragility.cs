using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Judging;

namespace Casus.Treaties.Why;

/// <summary>What hangs on each treaty in a situation: it is taken out, and the rest judged again.</summary>
/// <param name="Treaties">Those that bind somebody, the one on which most hangs first.</param>
public sealed record Fragility(Answer Answer, IReadOnlyList<Weight> Treaties)
{
    public static Fragility Of(Answer answer, TreatyBook book) => new(
        answer,
        [
            .. answer.Findings.Where(Binds).Select(finding => finding.Treaty!).Distinct().Where(id => book.Find(id)?.Layer == Layer.Treaty).Select(id => Weigh(answer, id, book))
                .OrderByDescending(weight => weight.Losses.Count).ThenBy(weight => weight.Treaty, StringComparer.Ordinal),
        ]);

    static Weight Weigh(Answer answer, string id, TreatyBook book)
    {
        var without = new Retrying().Judge(answer.Situation, book with { Treaties = [.. book.Treaties.Where(treaty => treaty.Id != id)] });
        var rest = without.ToLookup(decision => Sides(decision.Bond.State, decision.OwedTo, decision.Against, decision.Wave));
        var duties = answer.Findings.Where(finding => finding.Treaty == id && Binds(finding)).DistinctBy(finding => (Sides(finding), finding.Verdict))
            .Select(duty => (Duty: duty, Left: rest[Sides(duty)].ToList())).ToList();
        return new(
            id,
            [.. duties.Where(duty => !Same(duty.Duty, duty.Left).Any()).Select(duty => new Loss(duty.Duty, Strongest(duty.Duty, duty.Left)))],
            [.. duties.Where(duty => Same(duty.Duty, duty.Left).Any()).Select(duty => new Doubling(duty.Duty, [.. Same(duty.Duty, duty.Left).Select(other => other.Clause.Rule).Distinct()]))],
            [.. Indirect(answer, rest, id)]);
    }

    // A treaty can hold up what another asks only through the acts that it calls for.
    static IEnumerable<Finding> Indirect(Answer answer, ILookup<(ActorCode, ActorCode?, ActorCode?), Decision> rest, string id) => answer.Findings.Where(finding =>
        finding.Treaty != id && Binds(finding) && !Same(finding, rest[Sides(finding)]).Any(other => other.Treaty.Id == finding.Treaty && other.Clause.Article.Number == finding.Article));

    static IEnumerable<Decision> Same(Finding duty, IEnumerable<Decision> left) => left.Where(other => other.Verdict == duty.Verdict);

    static Verdict Strongest(Finding duty, IEnumerable<Decision> left) =>
        left.Where(other => other.Duty.Kind == duty.Kind).Select(other => (Verdict?)other.Verdict).Min() ?? Verdict.NotBound;

    static bool Binds(Finding finding) => finding is { Treaty: not null, Verdict: Verdict.Obliged or Verdict.MustConsult or Verdict.Barred };

    static (ActorCode, ActorCode?, ActorCode?) Sides(Finding finding) => Sides(finding.State, finding.Toward, finding.Against, finding.Wave);

    // Of the allies whom one state strikes in a later wave the answer names one: which, does not matter.
    static (ActorCode, ActorCode?, ActorCode?) Sides(ActorCode state, ActorCode? toward, ActorCode? against, int wave) => (state, wave == 1 ? toward : null, against);
}

/// <param name="Losses">Duties that nobody else's treaty says.</param>
/// <param name="Doubles">Duties that another treaty says too.</param>
/// <param name="Indirect">Duties under other treaties that would no longer be called up.</param>
public sealed record Weight(string Treaty, IReadOnlyList<Loss> Losses, IReadOnlyList<Doubling> Doubles, IReadOnlyList<Finding> Indirect);

/// <param name="Left">The strongest that other treaties still say of the same.</param>
public sealed record Loss(Finding Duty, Verdict Left);

/// <param name="AlsoBy">As <c>treaty#article</c>.</param>
public sealed record Doubling(Finding Duty, IReadOnlyList<string> AlsoBy);
