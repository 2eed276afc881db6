using Casus.Time;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Whether the treaty binds the debtor, towards the target, on the day.</summary>
static class Standing
{
    public static IEnumerable<Check> Checks(Case c) =>
        Membership(c).Concat(InForce(c)).Concat(Suspensions(c));

    static IEnumerable<Check> Membership(Case c)
    {
        const string condition = "party to the treaty";
        var party = c.Treaty.Party(c.Debtor);
        if (party?.On(c.Act.On) is { } membership && c.Treaty.Term.Contains(c.Act.On))
        {
            if (membership.Disputed is { } disputed)
                yield return new(condition, CheckStatus.Unknown, disputed, true, c.Treaty.Id);
        }
        else
        {
            var pending = party?.PendingOn(c.Act.On);
            var (signed, since) = (pending?.Signed ?? c.Treaty.Signed, pending?.Bound.From ?? c.Treaty.Term.From);
            yield return new(condition, CheckStatus.Unmet, $"signed on {Days.Format(signed)}, in force for {c.Debtor} only from {Day(since)}", true, c.Treaty.Id);
        }

        if (c.Treaty.Party(c.Act.Target)?.On(c.Act.On)?.Disputed is { } doubt)
            yield return new($"{c.Act.Target} a party to the treaty", CheckStatus.Unknown, doubt, true, c.Treaty.Id);
    }

    static IEnumerable<Check> InForce(Case c)
    {
        if (c.Treaty.InForce is null)
        {
            yield return new("treaty in force", CheckStatus.Unknown,
                $"signed on {Days.Format(c.Treaty.Signed)}; no day of entry into force is published", false, c.Treaty.Id);
        }
    }

    static IEnumerable<Check> Suspensions(Case c) =>
        from suspension in c.Treaty.Suspensions
        where suspension.During.Contains(c.Act.On) && suspension.Debtors.Contains(c.Debtor) && suspension.Creditors.Contains(c.Act.Target)
        let status = suspension.Effect == SuspensionEffect.Suspended ? CheckStatus.Unmet : CheckStatus.Unknown
        select new Check("not suspended", status, suspension.Because, true, $"{c.Treaty.Id}, suspension");

    static string Day(NodaTime.LocalDate? day) => day is { } known ? Days.Format(known) : "a later day";
}
