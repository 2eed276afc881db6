using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>What the UN Charter makes of the two sides themselves, whatever they have signed: the one may not attack, the other may defend itself.</summary>
static class GeneralLaw
{
    public static void Decide(TreatyOnDay law, Hearing hearing, List<Decision> decisions)
    {
        foreach (var clause in law.Clauses)
        {
            var state = clause.Obligation.Kind switch
            {
                ObligationKind.Nonaggression => hearing.Act.Attacker,
                ObligationKind.SelfDefence => hearing.Act.Target,
                _ => null,
            };
            if (state is null)
                continue;
            var c = new Case(clause, new(state, null, null, []), hearing);
            decisions.Add(new(Verdict(c), new([clause]), c.Bond, hearing));
        }
    }

    static Verdict Verdict(Case c) => (Terms.Exemptions(c), c.Obligation.Modality) switch
    {
        ([{ Effect: ExemptionEffect.Permitted }], _) => Answers.Verdict.Permitted,
        ([{ Effect: ExemptionEffect.NotBound }], _) => Answers.Verdict.NotBound,
        ([_, ..], _) => Answers.Verdict.Undecided,
        (_, Modality.Barred) => Answers.Verdict.Barred,
        _ => Answers.Verdict.Permitted,
    };
}
