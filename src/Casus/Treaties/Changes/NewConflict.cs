using Casus.Actors;
using NodaTime;

namespace Casus.Treaties.Changes;

/// <summary>A promise that a state has given to attackers against whom a treaty now binds it to defend somebody.</summary>
/// <param name="Toward">Whom it must now defend.</param>
/// <param name="Kind">What it has promised the attackers: to defend them, to use no force against them, to stay neutral …</param>
/// <param name="Attackers">To whom it has promised it by this article.</param>
public sealed record NewConflict(ActorCode State, ActorCode Toward, ObligationKind Kind, DutySource Promised, IReadOnlyList<ActorCode> Attackers)
{
    static readonly ObligationKind[] colliding =
        [ObligationKind.Defense, ObligationKind.Nonaggression, ObligationKind.Neutrality, ObligationKind.NoAidToEnemy, ObligationKind.NoHostileAlliance];

    internal static IReadOnlyList<NewConflict> Among(IReadOnlyList<DutyChange> changes, LocalDate day, TreatyBook book)
    {
        // Who helps a state that is attacked breaks no promise to keep off the attacker: the right of collective self-defence goes before (UN Charter, Art. 51 and 103).
        var isSelfDefence = book.Treaties.Any(law => law.Layer == Layer.GeneralLaw && law.Term.Contains(day) && law.Articles.Any(article => article.Obligations.Any(obligation => obligation.Kind == ObligationKind.SelfDefence)));
        var promises = Promises(day, book).Where(promise => !isSelfDefence || promise.Kind != ObligationKind.Nonaggression).ToLookup(promise => promise.By);
        return
        [
            .. from change in changes
               where change is { Change: ChangeKind.Bound, Kind: ObligationKind.Defense }
               from promise in promises[change.State]
               let attackers = change.Attackers.Where(attacker => promise.To.Contains(attacker) && attacker != change.State).ToList()
               where attackers.Count > 0
               group attackers by (change.State, change.Toward, promise.Kind, promise.Source) into same
               select new NewConflict(same.Key.State, same.Key.Toward, same.Key.Kind, same.Key.Source, [.. same.SelectMany(attackers => attackers).Distinct()]),
        ];
    }

    static IEnumerable<Promise> Promises(LocalDate day, TreatyBook book) =>
        from treaty in book.Treaties
        where treaty.Layer == Layer.Treaty && treaty.Term.Contains(day)
        let parties = treaty.PartiesOn(day).ToList()
        from article in treaty.Articles
        from obligation in article.Obligations
        where colliding.Contains(obligation.Kind) && obligation.Modality is Modality.Obliged or Modality.Barred
        from debtor in parties
        where obligation.Debtors.Contains(debtor)
        select new Promise(
            debtor, parties.Where(obligation.Creditors.Contains).ToHashSet(), obligation.Kind, new(treaty.Id, article.Number, obligation.Strength));

    sealed record Promise(ActorCode By, IReadOnlySet<ActorCode> To, ObligationKind Kind, DutySource Source);
}
