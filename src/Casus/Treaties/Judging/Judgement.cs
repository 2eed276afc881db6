using Casus.Time;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>From the checks of a case to its finding: one unmet is enough to be free, one decisive unknown to be undecided.</summary>
static class Judgement
{
    public static Finding Of(Case c) => Finding(c, Checks(c), Terms.Exemptions(c));

    // Whether the text's conditions are met does not matter where the attack is not of its kind, nor where it fell.
    static List<Check> Checks(Case c)
    {
        List<Check> checks = [.. Standing.Checks(c), .. CalledUp.Checks(c)];
        foreach (var next in new Func<Case, IEnumerable<Check>>[] { Scene.Checks, Terms.Conditions })
        {
            if (checks.All(check => check.Status != CheckStatus.Unmet))
                checks.AddRange(next(c));
        }

        return checks;
    }

    static Finding Finding(Case c, List<Check> checks, IReadOnlyList<Exemption> exemptions)
    {
        var unmet = checks.Where(check => check.Status == CheckStatus.Unmet).ToList();
        var open = checks.Where(check => check is { Status: CheckStatus.Unknown, Decisive: true }).ToList();
        var (verdict, deciding) = (unmet, open) switch
        {
            ({ Count: > 0 }, _) => (Verdict.NotBound, unmet),
            (_, { Count: > 0 }) => (Verdict.Undecided, open),
            _ => (Default(c.Obligation.Modality), []),
        };
        if (verdict != Verdict.NotBound && exemptions.Count > 0)
            verdict = Defeated([.. exemptions.Select(exemption => exemption.Effect).Distinct()]);
        return new(
            c.Debtor, verdict, c.Act.Target, c.Debtor == c.Act.Attacker ? null : c.Act.Attacker, c.Treaty.Id, c.Article.Number, c.Obligation.Kind, c.Obligation.Strength, c.Article.Paraphrase, 1, checks,
            [.. Reasons(deciding), .. Bar(c, verdict), .. exemptions.Select(exemption => $"Article {exemption.Article}: {exemption.Because}"), .. Bond(c, verdict), .. ReadSo(c)],
            [.. deciding.Select(check => check.Rule).Append(c.Rule).Distinct(), .. exemptions.Select(exemption => $"{c.Treaty.Id}#{exemption.Article} defeats #{exemption.Defeats}")])
        {
            Act = c.Act,
            Obligation = c.Obligation.Id,
            Exemptions = exemptions,
            Reading = c.Obligation.Reading,
        };
    }

    static Verdict Default(Modality modality) => modality switch
    {
        Modality.Obliged => Verdict.Obliged,
        Modality.Permitted => Verdict.Permitted,
        Modality.Barred => Verdict.Barred,
        _ => Verdict.MustConsult,
    };

    // Exemptions that disagree are never ranked: both are shown, and a person decides.
    static Verdict Defeated(IReadOnlyList<ExemptionEffect> effects) => effects switch
    {
        [ExemptionEffect.NotBound] => Verdict.NotBound,
        [ExemptionEffect.Permitted] => Verdict.Permitted,
        _ => Verdict.Undecided,
    };

    static IEnumerable<string> Reasons(IEnumerable<Check> deciding) => deciding.Select(check => check.Words);

    internal static IEnumerable<string> Bar(Case c, Verdict verdict) => (verdict, c.Debtor == c.Act.Attacker) switch
    {
        (Verdict.Barred, true) => [$"its own attack on {c.Act.Target} is what it must not do"],
        (Verdict.Barred, false) => [$"it must not join or help {c.Act.Attacker} against {c.Act.Target}"],
        _ => [],
    };

    static IEnumerable<string> Bond(Case c, Verdict verdict)
    {
        if (c.Treaty.Party(c.Debtor)?.On(c.Act.On) is { } membership && c.Treaty.Term.Contains(c.Act.On))
        {
            var since = Days.Format(membership.Bound.From ?? c.Treaty.Signed);
            yield return c.Treaty.InForce is null ? $"signed on {since}" : $"in force for {c.Debtor} since {since}";
        }

        if (verdict != Verdict.NotBound && c.Obligation.Means is { } means)
            yield return $"asked for: {means}";
        if (c.Treaty is { Secrecy: not Secrecy.Public, Note: { } note })
            yield return note;
    }

    static IEnumerable<string> ReadSo(Case c) =>
        c.Obligation.Reading is { } reading ? [$"reading '{reading.Id}', held by {reading.HeldBy} ({reading.Confidence})"] : [];
}
