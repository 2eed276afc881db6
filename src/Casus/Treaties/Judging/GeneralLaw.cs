using Casus.Text;
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
            if (Verdict(c) is { } verdict)
                decisions.Add(new(verdict, new([clause]), c.Bond, hearing));
        }
    }

    /// <summary>What the state is told of the act, apart from the article's conditions.</summary>
    public static void Rule(Case c, Rulings rulings)
    {
        if (Reach.Of(c.Obligation, c.Act).Status is not CheckStatus.Met and var status)
            rulings.Add(status, true, static (c, _) => (EnumWords.Of(c.Act.Kind), $"{c.Act.Deed}; {Reach.Of(c.Obligation, c.Act).Why}", c.Rule));
        Terms.Rule(c, rulings);
    }

    /// <returns>Null where the act is nothing of which the rule speaks.</returns>
    static Verdict? Verdict(Case c) => Reach.Of(c.Obligation, c.Act).Status switch
    {
        CheckStatus.Unmet => null,
        CheckStatus.Unknown => Answers.Verdict.Undecided,
        _ => WhenItSpeaks(c),
    };

    static Verdict WhenItSpeaks(Case c) => (Terms.Exemptions(c), c.Obligation.Modality) switch
    {
        ([{ Effect: ExemptionEffect.Permitted }], _) => Answers.Verdict.Permitted,
        ([{ Effect: ExemptionEffect.NotBound }], _) => Answers.Verdict.NotBound,
        ([_, ..], _) => Answers.Verdict.Undecided,
        (_, Modality.Barred) => Answers.Verdict.Barred,
        _ => Answers.Verdict.Permitted,
    };
}
