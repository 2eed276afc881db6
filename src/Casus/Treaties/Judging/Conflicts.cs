using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>Duties that collide: bound to both sides, or bound to fight a state that one has promised not to fight.</summary>
static class Conflicts
{
    public static IEnumerable<Conflict> Among(IReadOnlyList<Finding> findings, Situation situation, TreatyBook book) =>
        from mine in findings.Where(finding => finding is { Kind: ObligationKind.Defense, Verdict: Verdict.Obliged or Verdict.Undecided, Against: not null }).GroupBy(finding => finding.State)
        let duties = mine.Select(Helping).Concat(mine.SelectMany(finding => AgainstIt(finding, situation, book))).Distinct().ToList()
        where duties.Count > mine.Select(Helping).Distinct().Count() || IsBoundBothWays([.. mine])
        select new Conflict(mine.Key, duties);

    static bool IsBoundBothWays(IReadOnlyList<Finding> mine) =>
        mine.Any(one => mine.Any(other => one.Toward == other.Against && one.Against == other.Toward));

    static string Helping(Finding finding) =>
        $"{(finding.Verdict == Verdict.Obliged ? "defend" : "perhaps defend")} {finding.Toward} against {finding.Against}: {finding.Treaty} Art. {finding.Article}";

    // Promises to the attacker that helping its target would touch.
    static IEnumerable<string> AgainstIt(Finding finding, Situation situation, TreatyBook book) =>
        from act in situation.Acts.Where(act => act.Attacker == finding.Against && act.Target == finding.Toward)
        from treaty in book.Treaties.Where(treaty => treaty.Layer == Layer.Treaty && treaty.Binds(finding.State, act.On) && treaty.Binds(act.Attacker, act.On))
        from article in treaty.Articles
        from obligation in article.Obligations
        where obligation.Debtors.Contains(finding.State) && obligation.Creditors.Contains(act.Attacker)
        let duty = Duty(obligation.Kind, act.Attacker)
        where duty is not null
        select $"{duty}: {treaty.Id} Art. {article.Number}";

    static string? Duty(ObligationKind kind, ActorCode attacker) => kind switch
    {
        ObligationKind.Defense => $"ally of {attacker}, bound to defend it when it is attacked",
        ObligationKind.Nonaggression => $"no force against {attacker}",
        ObligationKind.Neutrality => $"stay neutral towards {attacker}",
        ObligationKind.NoAidToEnemy => $"no help to an enemy of {attacker}",
        ObligationKind.NoHostileAlliance => $"no combination against {attacker}",
        _ => null,
    };
}
