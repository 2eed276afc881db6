using Casus.Actors;
using Casus.Time;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>What the UN Charter makes of the two sides themselves.</summary>
static class GeneralLaw
{
    public static Finding Judge(Case c)
    {
        var exemptions = Terms.Exemptions(c);
        var (toward, against) = c.Debtor == c.Act.Attacker ? (c.Act.Target, null) : ((ActorCode?)null, c.Act.Attacker);
        var verdict = Verdict(c, exemptions);
        return new(
            c.Debtor, verdict, toward, against, c.Treaty.Id, c.Article.Number, c.Obligation.Kind, c.Obligation.Strength, c.Article.Paraphrase, 1,
            [.. Terms.Conditions(c)],
            [.. Judgement.Bar(c, verdict), .. exemptions.Select(exemption => $"Article {exemption.Article}: {exemption.Because}"), $"binds every state since {Days.Format(c.Treaty.Term.From!.Value)}"],
            [c.Rule, .. exemptions.Select(exemption => $"{c.Treaty.Id}#{exemption.Article} defeats #{exemption.Defeats}")])
        {
            Act = c.Act,
            Obligation = c.Obligation.Id,
            Exemptions = exemptions,
            Reading = c.Obligation.Reading,
        };
    }

    static Verdict Verdict(Case c, IReadOnlyList<Exemption> exemptions) => (exemptions, c.Obligation.Modality) switch
    {
        ([{ Effect: ExemptionEffect.Permitted }], _) => Answers.Verdict.Permitted,
        ([{ Effect: ExemptionEffect.NotBound }], _) => Answers.Verdict.NotBound,
        ([_, ..], _) => Answers.Verdict.Undecided,
        (_, Modality.Barred) => Answers.Verdict.Barred,
        _ => Answers.Verdict.Permitted,
    };
}
