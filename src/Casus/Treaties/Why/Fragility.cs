using Casus.Actors;
using Casus.Treaties.Answers;

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
        var without = Engine.Judge(answer.Situation, book with { Treaties = [.. book.Treaties.Where(treaty => treaty.Id != id)] });
        var duties = answer.Findings.Where(finding => finding.Treaty == id && Binds(finding)).DistinctBy(Duty).ToList();
        var rest = without.Findings.Where(finding => finding.Treaty is not null).ToLookup(Sides);
        return new(
            id,
            [.. duties.Where(duty => !rest[Sides(duty)].Any(other => Duty(other) == Duty(duty))).Select(duty => new Loss(duty, Left(rest[Sides(duty)], duty)))],
            [.. duties.Select(duty => new Doubling(duty, [.. rest[Sides(duty)].Where(other => Duty(other) == Duty(duty)).Select(other => $"{other.Treaty}#{other.Article}").Distinct()])).Where(twice => twice.AlsoBy.Count > 0)],
            [.. Indirect(answer, without, id)]);
    }

    // A treaty can hold up what another asks only through the acts that it calls for.
    static IEnumerable<Finding> Indirect(Answer answer, Answer without, string id)
    {
        var left = without.Findings.Select(finding => (Duty(finding), finding.Treaty, finding.Article)).ToHashSet();
        return answer.Findings.Where(finding => finding.Treaty != id && Binds(finding) && !left.Contains((Duty(finding), finding.Treaty, finding.Article)));
    }

    static Verdict Left(IEnumerable<Finding> rest, Finding duty) =>
        rest.Where(other => other.Kind == duty.Kind).Select(other => (Verdict?)other.Verdict).Min() ?? Verdict.NotBound;

    static bool Binds(Finding finding) => finding is { Treaty: not null, Verdict: Verdict.Obliged or Verdict.MustConsult or Verdict.Barred };

    static (ActorCode, ActorCode?, ActorCode?) Sides(Finding finding) => (finding.State, finding.Toward, finding.Against);

    static ((ActorCode, ActorCode?, ActorCode?), Verdict) Duty(Finding finding) => (Sides(finding), finding.Verdict);
}

/// <param name="Losses">Duties that nobody else's treaty says.</param>
/// <param name="Doubles">Duties that another treaty says too.</param>
/// <param name="Indirect">Duties under other treaties that would no longer be called up.</param>
public sealed record Weight(string Treaty, IReadOnlyList<Loss> Losses, IReadOnlyList<Doubling> Doubles, IReadOnlyList<Finding> Indirect);

/// <param name="Left">The strongest that other treaties still say of the same.</param>
public sealed record Loss(Finding Duty, Verdict Left);

/// <param name="AlsoBy">As <c>treaty#article</c>.</param>
public sealed record Doubling(Finding Duty, IReadOnlyList<string> AlsoBy);
