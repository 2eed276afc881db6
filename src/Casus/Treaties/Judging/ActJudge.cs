using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>Puts one act to every treaty of the book.</summary>
sealed class ActJudge(Act act, Situation situation, TreatyBook book)
{
    public IEnumerable<Finding> Findings() =>
        book.Treaties.SelectMany(treaty => treaty.Layer == Layer.GeneralLaw ? OfGeneralLaw(treaty) : OfTreaty(treaty));

    IEnumerable<Finding> OfTreaty(Treaty treaty)
    {
        if (!Bears(treaty))
            return [];
        return treaty.Parties.Select(party => party.State).Where(state => IsConcerned(treaty, state)).SelectMany(state => OfParty(treaty, state));
    }

    // A treaty bears on the act where its target or its attacker is a party, or has signed and is not yet one.
    bool Bears(Treaty treaty) => IsConcerned(treaty, act.Target) || IsConcerned(treaty, act.Attacker);

    bool IsConcerned(Treaty treaty, ActorCode state) =>
        treaty.Binds(state, act.On)
        || (treaty.Ended is null || act.On < treaty.Ended) && treaty.Party(state) is { } party
            && (party.PendingOn(act.On) is not null || treaty.Signed <= act.On && act.On < treaty.InForce && party.Memberships[0].Bound.From == treaty.InForce);

    IEnumerable<Finding> OfParty(Treaty treaty, ActorCode state)
    {
        if (state == act.Target)
            return [];
        var findings = Cases(treaty, state).Where(c => state != act.Attacker || c.Obligation.Kind == ObligationKind.Nonaggression)
            .GroupBy(c => (c.Article.Number, c.Obligation.Id), (_, readings) => Readings.Merge([.. readings.Select(Judgement.Of)])).ToList();
        return findings.Where(finding => IsWorthSaying(finding, findings));
    }

    IEnumerable<Case> Cases(Treaty treaty, ActorCode state) =>
        from article in treaty.Articles
        from obligation in article.Obligations
        where obligation.Debtors.Contains(state)
        select new Case(treaty, article, obligation, state, act, situation, book.Atlas);

    // That a state need not fight is worth saying; that it need not consult either, or keeps off what it defends anyway, is not.
    static bool IsWorthSaying(Finding finding, IReadOnlyList<Finding> all) => finding switch
    {
        { Verdict: Verdict.NotBound, Kind: not ObligationKind.Defense } => false,
        { Verdict: Verdict.Barred, Kind: ObligationKind.Nonaggression } => !all.Any(other => other is { Kind: ObligationKind.Defense, Verdict: Verdict.Obliged or Verdict.Undecided }),
        _ => true,
    };

    // General law binds the two sides whatever they have signed: the one may not attack, the other may defend itself.
    IEnumerable<Finding> OfGeneralLaw(Treaty law)
    {
        if (!law.Term.Contains(act.On))
            return [];
        return from article in law.Articles
               from obligation in article.Obligations
               let state = obligation.Kind switch
               {
                   ObligationKind.Nonaggression => act.Attacker,
                   ObligationKind.SelfDefence => act.Target,
                   _ => null,
               }
               where state is not null
               let c = new Case(law, article, obligation, state, act, situation, book.Atlas)
               select GeneralLaw.Judge(c);
    }
}
