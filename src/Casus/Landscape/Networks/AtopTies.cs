using Casus.Actors;
using Casus.Datasets;
using Casus.Datasets.Alliances;
using Casus.Time;

namespace Casus.Landscape.Networks;

/// <summary>The promises of defence that ATOP codes, between states as Casus names them.</summary>
public static class AtopTies
{
    /// <param name="during">A day, or a longer time: a promise counts that stood on some day of it, while both were members.</param>
    /// <param name="states">From COW's number to the state.</param>
    /// <returns>By debtor, creditor and alliance.</returns>
    public static IReadOnlyList<DefenceTie> During(
        DateRange during, IReadOnlyList<AtopMembership> memberships, IReadOnlyList<Guarantee> guarantees, CowNumbers states)
    {
        var limits = guarantees.ToDictionary(guarantee => guarantee.Alliance);
        var ties =
            from alliance in memberships.Where(member => Overlaps(member, during)).GroupBy(member => member.Alliance)
            from debtor in alliance.Where(member => member.Defense)
            from creditor in alliance
            where debtor.Member != creditor.Member && debtor.Phase == creditor.Phase && debtor.Meets(creditor)
                && limits.GetValueOrDefault(alliance.Key)?.Excludes("defense", creditor.Member) != true
            let pair = (Debtor: State(debtor), Creditor: State(creditor))
            where pair is { Debtor: not null, Creditor: not null }
            select new DefenceTie(pair.Debtor, pair.Creditor, AtopTreaties.IdOf(alliance.Key, debtor.Phase), [], false);
        return
        [
            .. ties.DistinctBy(tie => (tie.Debtor, tie.Creditor, tie.Treaty)).OrderBy(tie => tie.Debtor.ToString(), StringComparer.Ordinal)
                .ThenBy(tie => tie.Creditor.ToString(), StringComparer.Ordinal).ThenBy(tie => tie.Treaty, StringComparer.Ordinal),
        ];

        // A state that changed its name within the alliance goes by the one of the time that is asked about.
        ActorCode? State(AtopMembership member) => states.Find(member.Member, during.From is { } from && from > member.From ? from : member.From);
    }

    static bool Overlaps(AtopMembership member, DateRange during) =>
        DateRange.Between(member.From, member.To?.PlusDays(1)).Overlaps(during);
}
