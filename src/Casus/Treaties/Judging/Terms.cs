using Casus.Places;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>The conditions that the article itself makes, and the exemptions that defeat it.</summary>
static class Terms
{
    public static IEnumerable<Check> Conditions(Case c) =>
        c.Obligation.Conditions.Where(condition => condition.For.Contains(c.Debtor)).Select(condition => Judge(c, condition));

    /// <summary>The exemptions that apply to the case.</summary>
    public static IReadOnlyList<Exemption> Exemptions(Case c) =>
        [.. c.Treaty.Articles.SelectMany(article => article.Exceptions).Where(exemption => exemption.Defeats == c.Obligation.Id && Applies(c, exemption.When))];

    static Check Judge(Case c, Condition condition)
    {
        var name = EnumWords.Of(condition.Kind);
        if (c.Situation.Suppose.LastOrDefault(supposed => supposed.Condition == condition.Kind) is { } supposition)
            return new(name, supposition.Holds ? CheckStatus.Met : CheckStatus.Unmet, $"supposed; {condition.Words}", true, c.Rule);
        return new(name, CheckStatus.Unknown, condition.Words, condition.Constitutive, c.Rule);
    }

    static bool Applies(Case c, ExemptionTest test) =>
        test.Debtors.Contains(c.Debtor) && test.Targets.Contains(c.Act.Target) && test.Attackers.Contains(c.Act.Attacker)
        && test.During.Contains(c.Act.On)
        && (test.OutsideZone is not { } zone || IsOutside(c, zone))
        && (!test.TargetStruckFirst || c.Situation.FirstBlow(c.Act) is { SameDay: false });

    static bool IsOutside(Case c, string zone) =>
        c.Scene is { } place && c.Atlas.Zone(zone)?.Locate(place) is Placement.Outside;
}
