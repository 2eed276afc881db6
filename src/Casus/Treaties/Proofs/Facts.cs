using Casus.Actors;
using Casus.Time;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Proofs;

/// <summary>What stands behind every finding and no check need say: the words applied, and since when they bind whom.</summary>
static class Facts
{
    public static Proof Rule(Subject subject)
    {
        var number = subject.Article.Number;
        var name = number.StartsWith("Article", StringComparison.Ordinal) ? number : $"Article {number}";
        return new($"{name}, {subject.Treaty.Title}", ProofStatus.Rule, subject.Article.Paraphrase, subject.Rule, [.. Asked(subject)]);
    }

    public static IEnumerable<Proof> Bond(Subject subject, IReadOnlyList<ActorCode> debtors)
    {
        var (treaty, act) = (subject.Treaty, subject.Act);
        if (treaty.Layer == Layer.GeneralLaw)
        {
            yield return Met("general law", $"binds every state since {Days.Format(treaty.Term.From!.Value)}", treaty.Id);
            yield break;
        }

        if (treaty.InForce is { } day && treaty.Term.Contains(act.On))
            yield return Met("treaty in force", $"signed on {Days.Format(treaty.Signed)}, in force since {Days.Format(day)}", treaty.Id);
        // A membership that is missing or disputed is a check of its own.
        if (debtors.All(subject.Binds))
            yield return Met("party to the treaty", Since(subject, debtors), treaty.Id);
        if (subject.Binds(act.Target))
            yield return Met($"{act.Target} a party to the treaty", Since(subject, [act.Target]), treaty.Id);
    }

    /// <summary>What becomes of the exceptions that speak of these states.</summary>
    public static IEnumerable<Proof> Exceptions(Subject subject) =>
        from article in subject.Treaty.Articles
        from exemption in article.Exceptions
        where exemption.Defeats == subject.Obligation.Id && Concerns(exemption.When, subject)
        let rule = $"{subject.Treaty.Id}#{exemption.Article}"
        select subject.Finding.Exemptions.Contains(exemption)
            ? new Proof($"not taken away by Article {exemption.Article}", Defeat(exemption.Effect), exemption.Because, $"{rule} defeats #{exemption.Defeats}", [])
            : Met($"not taken away by Article {exemption.Article}", "its exception is for another case", rule);

    static ProofStatus Defeat(ExemptionEffect effect) => effect == ExemptionEffect.Undecided ? ProofStatus.Unknown : ProofStatus.Unmet;

    static bool Concerns(ExemptionTest test, Subject subject) =>
        test.Debtors.Contains(subject.Finding.State) && test.Targets.Contains(subject.Act.Target) && test.Attackers.Contains(subject.Act.Attacker);

    static string Since(Subject subject, IReadOnlyList<ActorCode> states) => string.Join("; ",
        from state in states
        let membership = subject.Treaty.Party(state)!.On(subject.Act.On)!
        let bound = membership.Bound
        group state by membership.Supposed is { } supposed ? $"supposed: {supposed}" : $"since {Days.Format(bound.From ?? subject.Treaty.Signed)}{(bound.Until is { } end ? $", until {Days.Format(end)}" : "")}" into alike
        orderby alike.Key
        select $"{string.Join(' ', alike)} {alike.Key}");

    static IEnumerable<Proof> Asked(Subject subject)
    {
        yield return Note("strength", subject.Obligation.Strength);
        if (subject.Obligation.Means is { } means)
            yield return Note("asked for", means);
        if (subject.Obligation.Deadline is { } deadline)
            yield return Note("how soon", deadline);
        if (subject.Treaty is { Secrecy: not Secrecy.Public, Note: { } note })
            yield return Note("not all of it is public", note);
    }

    static Proof Met(string statement, string fact, string rule) => new(statement, ProofStatus.Met, fact, rule, []);

    static Proof Note(string statement, string fact) => new(statement, ProofStatus.Note, fact, null, []);
}
