using Casus.Actors;
using Casus.Treaties;
using NodaTime;

namespace Casus.Landscape.Networks;

/// <summary>The promises of defence that the ledger of treaties has in force on a day.</summary>
/// <remarks>What counts is that help is owed when its conditions are met, whichever they are, as ATOP counts a defence pact. What is only permitted, and general law, ties nobody.</remarks>
public static class LedgerTies
{
    /// <summary>By debtor, creditor and treaty.</summary>
    public static IReadOnlyList<DefenceTie> On(LocalDate day, TreatyBook book) =>
    [
        .. book.Treaties.Where(treaty => treaty.Layer == Layer.Treaty && treaty.Term.Contains(day)).SelectMany(treaty => Of(treaty, day))
            .OrderBy(tie => tie.Debtor.ToString(), StringComparer.Ordinal).ThenBy(tie => tie.Creditor.ToString(), StringComparer.Ordinal)
            .ThenBy(tie => tie.Treaty, StringComparer.Ordinal),
    ];

    static IEnumerable<DefenceTie> Of(Treaty treaty, LocalDate day)
    {
        var promises = Promises(treaty).ToList();
        ActorCode[] parties = promises.Count == 0 ? [] : [.. treaty.PartiesOn(day)];
        return
            from debtor in parties
            from creditor in parties
            where debtor != creditor
            let standing = Standing(treaty, debtor, creditor, day)
            where standing != SuspensionEffect.Suspended
            let owed = promises.Where(promise => promise.Obligation.Debtors.Contains(debtor) && promise.Obligation.Creditors.Contains(creditor)).ToList()
            where owed.Count > 0
            select new DefenceTie(
                debtor, creditor, treaty.Id, [.. owed.Select(promise => promise.Article).Distinct()],
                standing == SuspensionEffect.Disputed || owed.TrueForAll(promise => promise.Disputed));
    }

    // Readings of one article share the obligation's id; where one of them asks for less than help, the promise is disputed.
    static IEnumerable<Promise> Promises(Treaty treaty) =>
        from article in treaty.Articles
        from readings in article.Obligations.Where(obligation => obligation.Kind == ObligationKind.Defense).GroupBy(obligation => obligation.Id)
        let strict = readings.FirstOrDefault(obligation => obligation.Modality == Modality.Obliged)
        where strict is not null
        select new Promise(article.Number, strict, readings.Any(obligation => obligation.Modality != Modality.Obliged));

    /// <returns>Null where nothing stands in the way.</returns>
    static SuspensionEffect? Standing(Treaty treaty, ActorCode debtor, ActorCode creditor, LocalDate day)
    {
        var effects = treaty.Suspensions.Where(suspension => suspension.During.Contains(day) && suspension.Debtors.Contains(debtor) && suspension.Creditors.Contains(creditor))
            .Select(suspension => suspension.Effect).ToList();
        if (effects.Contains(SuspensionEffect.Suspended))
            return SuspensionEffect.Suspended;
        var doubted = new[] { debtor, creditor }.Any(state => treaty.Party(state)?.On(day)?.Disputed is not null);
        return effects.Count > 0 || doubted ? SuspensionEffect.Disputed : null;
    }

    sealed record Promise(string Article, Obligation Obligation, bool Disputed);
}
