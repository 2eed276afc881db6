using Casus.Text;
using Casus.Time;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Puts a decision into words: every check, the reasons with the deciding ones first, and the rules.</summary>
static class Explanation
{
    public static Finding Of(Decision decision) => decision.Duty.Readings[0].Treaty.Treaty.Layer == Layer.GeneralLaw
        ? OfGeneralLaw(decision.Verdict, new(decision.Duty.Readings[0], decision.Bond, decision.Hearing))
        : Merge([.. decision.Duty.Readings.Select(reading => Of(new Case(reading, decision.Bond, decision.Hearing)))]);

    static Finding Of(Case c)
    {
        var rulings = new Rulings();
        Judgement.Rule(c, rulings);
        var (verdict, checks) = (Judgement.Verdict(c, rulings.Frees, rulings.LeavesOpen), rulings.Told(c));
        var deciding = rulings.Frees ? checks.Where(check => check.Status == CheckStatus.Unmet)
            : checks.Where(check => check is { Status: CheckStatus.Unknown, Decisive: true });
        var exemptions = Terms.Exemptions(c);
        return new(
            c.Debtor, verdict, c.Toward, c.Debtor == c.Against ? null : c.Against, c.Treaty.Id, c.Article.Number, c.Obligation.Kind, c.Obligation.Strength, c.Article.Paraphrase, c.Hearing.Wave, checks,
            [.. deciding.Select(check => check.Words), .. Bar(c, verdict), .. exemptions.Select(Because), .. Tie(c, verdict), .. ReadSo(c)],
            [.. deciding.Select(check => check.Rule).Append(c.Rule).Distinct(), .. exemptions.Select(exemption => Defeat(c, exemption))])
        {
            Act = c.Act,
            Obligation = c.Obligation.Id,
            Exemptions = exemptions,
            Reading = c.Obligation.Reading,
        };
    }

    static Finding OfGeneralLaw(Verdict verdict, Case c)
    {
        var (exemptions, rulings) = (Terms.Exemptions(c), new Rulings());
        GeneralLaw.Rule(c, rulings);
        var (toward, against) = c.Debtor == c.Act.Attacker ? (c.Act.Target, null) : ((Actors.ActorCode?)null, c.Act.Attacker);
        return new(
            c.Debtor, verdict, toward, against, c.Treaty.Id, c.Article.Number, c.Obligation.Kind, c.Obligation.Strength, c.Article.Paraphrase, c.Hearing.Wave, rulings.Told(c),
            [.. Bar(c, verdict), .. exemptions.Select(Because), $"binds every state since {Days.Format(c.Treaty.Term.From!.Value)}"],
            [c.Rule, .. exemptions.Select(exemption => Defeat(c, exemption))])
        {
            Act = c.Act,
            Obligation = c.Obligation.Id,
            Exemptions = exemptions,
            Reading = c.Obligation.Reading,
        };
    }

    static Finding Merge(IReadOnlyList<Finding> readings)
    {
        var first = readings[0];
        if (readings.Count == 1)
            return first;
        var agreed = readings.All(finding => finding.Verdict == first.Verdict);
        return first with
        {
            Verdict = agreed ? first.Verdict : Verdict.Undecided,
            Conditions = [.. readings.SelectMany(finding => finding.Conditions).Distinct()],
            Because = agreed
                ? [.. readings.SelectMany(finding => finding.Because).Distinct()]
                : [.. readings.Select(finding => $"{EnumWords.Of(finding.Verdict)} in the {finding.Because[^1]}").Concat(readings.SelectMany(finding => finding.Because)).Distinct()],
            DecidedBy = [.. readings.SelectMany(finding => finding.DecidedBy).Distinct()],
            Readings = readings,
            Reading = null,
        };
    }

    static string Because(Exemption exemption) => $"Article {exemption.Article}: {exemption.Because}";

    static string Defeat(Case c, Exemption exemption) => $"{c.Treaty.Id}#{exemption.Article} defeats #{exemption.Defeats}";

    static IEnumerable<string> Bar(Case c, Verdict verdict) => (verdict, c.Debtor == c.Act.Attacker) switch
    {
        (Verdict.Barred, true) => [c.Act.IsForce ? $"its own attack on {c.Act.Target} is what it must not do" : "what it does is what it must not do"],
        (Verdict.Barred, false) => [$"it must not join or help {c.Against} against {c.Toward}"],
        _ => [],
    };

    static IEnumerable<string> Tie(Case c, Verdict verdict)
    {
        if (c.Bond.Membership is { } membership)
        {
            if (membership.Supposed is { } supposed)
                yield return $"supposed: {supposed}";
            var since = Days.Format(membership.Bound.From ?? c.Treaty.Signed);
            if (membership.Supposed is null)
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
