using Casus.Actors;
using Casus.Treaties.Proofs;
using NodaTime;

namespace Casus.Treaties.Why;

/// <summary>Other attackers whom the article would treat in another way: named, a party, or neither.</summary>
sealed class OtherAttackers(TreatyBook book)
{
    readonly Dictionary<LocalDate, IReadOnlyList<ActorCode>> known = [];

    public IEnumerable<Alteration> Of(Subject subject)
    {
        var (act, obligation) = (subject.Act, subject.Obligation);
        if (act.Attacker is not { } attacker || subject.Finding.State == attacker || !subject.Treaty.Binds(act.Target, act.On))
            return [];
        var (only, except) = obligation.Adversaries;
        Func<ActorCode, bool>[] kinds = [only.Contains, state => IsParty(state) && !only.Contains(state), state => !IsParty(state) && !only.Contains(state) && !except.Contains(state)];
        var own = Array.FindIndex(kinds, kind => kind(attacker));
        return kinds.Where((_, number) => number != own)
            .Select(kind => Prominent(act.On).FirstOrDefault(state => state != attacker && state != act.Target && state != subject.Finding.State && kind(state)))
            .OfType<ActorCode>().Select(state => new Alteration.ByAnother(act, state));

        bool IsParty(ActorCode state) => subject.Treaty.Binds(state, act.On);
    }

    // The states with most treaties come first: they are the ones that a reader thinks of.
    IReadOnlyList<ActorCode> Prominent(LocalDate day)
    {
        if (known.TryGetValue(day, out var states))
            return states;
        return known[day] =
        [
            .. book.Treaties.SelectMany(treaty => treaty.PartiesOn(day)).GroupBy(state => state)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.ToString(), StringComparer.Ordinal).Select(group => group.Key),
        ];
    }
}
