using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>From rulings to a verdict: one unmet is enough to be free, one decisive unknown to be undecided.</summary>
static class Judgement
{
    /// <summary>All that is ruled on a case, in the order in which it is told.</summary>
    public static void Rule(Case c, Rulings rulings)
    {
        Standing.RuleForDebtor(c, rulings);
        RuleForAll(c.Clause, c.Clause.Treaty.Sides(c.Act), c.Hearing, rulings);
        TermsMatter(c, rulings);
    }

    /// <summary>What is ruled on an obligation whoever owes it.</summary>
    public static void RuleForAll(Clause clause, Sides sides, Hearing hearing, Rulings rulings)
    {
        Standing.RuleForAll(clause, sides, rulings);
        CalledUp.Rule(clause, sides, hearing, rulings);
        if (!rulings.Frees)
            Scene.Rule(clause, hearing, rulings);
    }

    /// <summary>What is ruled beside that on one debtor.</summary>
    public static void RuleForDebtor(Case c, Rulings rulings)
    {
        Standing.RuleForDebtor(c, rulings);
        TermsMatter(c, rulings);
    }

    // Whether the text's conditions are met does not matter where the attack is not of its kind, nor where it fell.
    static void TermsMatter(Case c, Rulings rulings)
    {
        if (!rulings.Frees)
            Terms.Rule(c, rulings);
    }

    public static Verdict Verdict(Case c, bool frees, bool leavesOpen)
    {
        if (frees)
            return Answers.Verdict.NotBound;
        return Terms.Exemptions(c) is { Count: > 0 } exemptions ? Defeated(exemptions)
            : leavesOpen ? Answers.Verdict.Undecided
            : ByDefault(c.Obligation.Modality);
    }

    static Verdict ByDefault(Modality modality) => modality switch
    {
        Modality.Obliged => Answers.Verdict.Obliged,
        Modality.Permitted => Answers.Verdict.Permitted,
        Modality.Barred => Answers.Verdict.Barred,
        _ => Answers.Verdict.MustConsult,
    };

    // Exemptions that disagree are never ranked: both are shown, and a person decides.
    static Verdict Defeated(IReadOnlyList<Exemption> exemptions) => exemptions.Any(other => other.Effect != exemptions[0].Effect)
        ? Answers.Verdict.Undecided
        : exemptions[0].Effect switch
        {
            ExemptionEffect.NotBound => Answers.Verdict.NotBound,
            ExemptionEffect.Permitted => Answers.Verdict.Permitted,
            _ => Answers.Verdict.Undecided,
        };
}
