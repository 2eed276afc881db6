using Casus.Time;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Whether the treaty binds the debtor, towards the target, on the day.</summary>
static class Standing
{
    public static void RuleForDebtor(Case c, Rulings rulings)
    {
        if (c.Bond.Membership is null)
            rulings.Unmet(static (c, _) => ("party to the treaty", NotYet(c), c.Treaty.Id));
        else if (c.Bond.Membership.Disputed is not null)
            rulings.Unknown(static (c, _) => ("party to the treaty", c.Bond.Membership!.Disputed!, c.Treaty.Id));
        Suspensions(c, rulings);
    }

    public static void RuleForAll(Clause clause, Sides sides, Rulings rulings)
    {
        if (sides.Target?.Membership?.Disputed is not null)
            rulings.Unknown(static (c, _) => ($"{c.Act.Target} a party to the treaty", c.Clause.Treaty.Of(c.Act.Target)!.Membership!.Disputed!, c.Treaty.Id));
        if (clause.Treaty.Treaty.InForce is null)
            rulings.Add(CheckStatus.Unknown, false, static (c, _) => ("treaty in force", $"signed on {Days.Format(c.Treaty.Signed)}; no day of entry into force is published", c.Treaty.Id));
    }

    static string NotYet(Case c)
    {
        var (signed, since) = (c.Bond.Pending?.Signed ?? c.Treaty.Signed, c.Bond.Pending?.Bound.From ?? c.Treaty.Term.From);
        return $"signed on {Days.Format(signed)}, in force for {c.Debtor} only from {(since is { } day ? Days.Format(day) : "a later day")}";
    }

    static void Suspensions(Case c, Rulings rulings)
    {
        var suspensions = c.Clause.Treaty.Suspensions;
        for (var item = 0; item < suspensions.Count; item++)
        {
            if (suspensions[item].Debtors.Contains(c.Debtor) && suspensions[item].Creditors.Contains(c.Toward))
                rulings.Add(suspensions[item].Effect == SuspensionEffect.Suspended ? CheckStatus.Unmet : CheckStatus.Unknown, true, NotSuspended, item);
        }
    }

    static (string, string, string) NotSuspended(Case c, int item) => ("not suspended", c.Clause.Treaty.Suspensions[item].Because, $"{c.Treaty.Id}, suspension");
}
