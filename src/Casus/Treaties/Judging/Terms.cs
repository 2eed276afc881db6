using Casus.Places;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>The conditions that the article itself makes, and the exemptions that defeat it.</summary>
static class Terms
{
    public static void Rule(Case c, Rulings rulings)
    {
        var conditions = c.Obligation.Conditions;
        for (var item = 0; item < conditions.Count; item++)
        {
            if (conditions[item].For.Contains(c.Debtor))
                Rule(conditions[item], item, c, rulings);
        }
    }

    /// <summary>The exemptions that apply to the case.</summary>
    public static IReadOnlyList<Exemption> Exemptions(Case c) =>
        c.Clause.Exemptions.Count == 0 ? [] : [.. c.Clause.Exemptions.Where(exemption => Applies(c, exemption.When))];

    static void Rule(Condition condition, int item, Case c, Rulings rulings)
    {
        if (c.Hearing.Supposed(condition.Kind, c.Treaty) is { } holds)
            rulings.Add(holds ? CheckStatus.Met : CheckStatus.Unmet, true, static (c, item) => (Kind(c, item), $"supposed; {c.Obligation.Conditions[item].Words}", c.Rule), item);
        else if (Company.Of(condition, c) is { } status)
            rulings.Add(status, true, static (c, item) => (Kind(c, item), Company.Words(c.Obligation.Conditions[item], c), c.Rule), item);
        else
            rulings.Add(CheckStatus.Unknown, condition.Constitutive, static (c, item) => (Kind(c, item), c.Obligation.Conditions[item].Words, c.Rule), item);
    }

    static string Kind(Case c, int item) => EnumWords.Of(c.Obligation.Conditions[item].Kind);

    static bool Applies(Case c, ExemptionTest test) =>
        test.Debtors.Contains(c.Debtor) && test.Targets.Contains(c.Act.Target) && test.Attackers.Contains(c.Act.Attacker)
        && (test.OutsideZone is not { } zone || IsOutside(c, zone))
        && (!test.TargetStruckFirst || c.Hearing.FirstBlow is { SameDay: false });

    static bool IsOutside(Case c, string zone) =>
        c.Hearing.Table.Atlas.Zone(zone) is { } drawn && c.Hearing.In(drawn) is Placement.Outside;
}
