using Casus.Actors;
using Casus.Treaties.Answers;
using NodaTime;

namespace Casus.Treaties.Judging;

/// <summary>Duties that collide: bound to both sides, or bound to fight a state that one has promised not to fight.</summary>
static class Conflicts
{
    public static IEnumerable<Conflict> Among(IReadOnlyList<Finding> findings, Func<LocalDate, DutyTable> tableOf) =>
        from mine in findings.Where(finding => finding is { Kind: ObligationKind.Defense, Verdict: Verdict.Obliged or Verdict.Undecided, Against: not null }).GroupBy(finding => finding.State)
        let duties = mine.Select(Helping).Concat(mine.SelectMany(finding => AgainstIt(finding, tableOf))).Distinct().ToList()
        where duties.Count > mine.Select(Helping).Distinct().Count() || IsBoundBothWays([.. mine])
        select new Conflict(mine.Key, duties);

    static bool IsBoundBothWays(IReadOnlyList<Finding> mine) =>
        mine.Any(one => mine.Any(other => one.Toward == other.Against && one.Against == other.Toward));

    static string Helping(Finding finding) =>
        $"{(finding.Verdict == Verdict.Obliged ? "defend" : "perhaps defend")} {finding.Toward} against {finding.Against}: {finding.Treaty} Art. {finding.Article}";

    // Promises to the attacker that helping its target would touch.
    static IEnumerable<string> AgainstIt(Finding finding, Func<LocalDate, DutyTable> tableOf) =>
        from treaty in tableOf(finding.Act!.On).Of(finding.State)
        where treaty.Binds(finding.State) && treaty.Binds(finding.Against)
        from clause in treaty.Clauses
        where clause.Obligation.Debtors.Contains(finding.State) && clause.Obligation.Creditors.Contains(finding.Against)
        where clause.Obligation.Kind != ObligationKind.Nonaggression || !IsSelfDefence(tableOf(finding.Act!.On))
        let duty = Duty(clause.Obligation.Kind, finding.Against!)
        where duty is not null
        select $"{duty}: {treaty.Treaty.Id} Art. {clause.Article.Number}";

    // Who helps a state that is attacked breaks no promise to keep off the attacker: the right of collective self-defence goes before (UN Charter, Art. 51 and 103).
    static bool IsSelfDefence(DutyTable table) =>
        table.GeneralLaw.Any(law => law.Clauses.Any(clause => clause.Obligation.Kind == ObligationKind.SelfDefence));

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
