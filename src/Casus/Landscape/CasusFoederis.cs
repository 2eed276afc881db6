using Casus.Datasets;

namespace Casus.Landscape;

/// <summary>Whether a war called an alliance up, as the codings of both say: what was owed, not what was done.</summary>
public enum AllianceVerdict
{
    /// <summary>Some member owed another help in arms, or neutrality, in this war.</summary>
    Met,

    NotMet,

    /// <summary>The alliance asks for consultation and no more.</summary>
    Consultation,

    /// <summary>The alliance forbids members to fight each other, and asks for no help.</summary>
    Nonaggression,

    /// <summary>The war or the alliance is not in the files.</summary>
    Undecided,
}

/// <summary>Reads the casus foederis off ATOP's members and COW's belligerents.</summary>
/// <remarks>The question of Sabrosky (1980), Leeds, Long and Mitchell (2000) and Berkemeier and Fuhrmann (2018).</remarks>
public static class CasusFoederis
{
    /// <param name="alliance">All members of one alliance, in every phase.</param>
    /// <param name="war">All belligerents of one war.</param>
    public static AllianceVerdict Judge(IReadOnlyList<AtopMembership> alliance, IReadOnlyList<CowBelligerent> war)
    {
        if (alliance.Count == 0)
            return AllianceVerdict.Undecided;
        if (alliance.Any(member => member.IsActive || member.Neutrality))
            return war.Count == 0 ? AllianceVerdict.Undecided : IsMet(alliance, war) ? AllianceVerdict.Met : AllianceVerdict.NotMet;
        return alliance.Any(member => member.Nonaggression) ? AllianceVerdict.Nonaggression
            : alliance.Any(member => member.Consultation) ? AllianceVerdict.Consultation
            : AllianceVerdict.NotMet;
    }

    static bool IsMet(IReadOnlyList<AtopMembership> alliance, IReadOnlyList<CowBelligerent> war)
    {
        var first = war.Min(belligerent => belligerent.From);
        return (
            from belligerent in war.DistinctBy(belligerent => belligerent.Code)
            from creditor in alliance.Where(member => member.Member == belligerent.Code && member.On(belligerent.From))
            let fight = Fight.Of(belligerent, war, first)
            from debtor in alliance.Where(member => member.Member != creditor.Member && member.Phase == creditor.Phase && member.On(belligerent.From))
            select Owes(debtor, fight)).Any(owes => owes);
    }

    static bool Owes(AtopMembership debtor, Fight fight) =>
        !fight.Enemies.Contains(debtor.Member) && (OwesDefence(debtor, fight) || OwesAttack(debtor, fight))
        || OwesNeutrality(debtor, fight);

    static bool OwesDefence(AtopMembership debtor, Fight fight)
    {
        if (!debtor.Defense || !fight.IsAttacked && fight.Latecomers.Count == 0)
            return false;
        if (debtor.Is("defconum") && fight.Enemies.Count < 2)
            return false;
        if (!debtor.Is("defcoadv"))
            return true;

        // Against one adversary alone: whom the alliance does not name, nobody can be found to be.
        return debtor.Threats.Any(fight.IsAttacked ? fight.All.Contains : fight.Latecomers.Contains);
    }

    static bool OwesAttack(AtopMembership debtor, Fight fight) => debtor.Offense && debtor.Threats.Any(fight.Enemies.Contains);

    static bool OwesNeutrality(AtopMembership debtor, Fight fight) =>
        debtor.Neutrality
        && (!debtor.Is("neucoatt") || fight.IsAttacked)
        && (!debtor.Is("neucoadv") || !debtor.Threats.Any() || debtor.Threats.Any(fight.Enemies.Contains));

    /// <summary>One belligerent's war.</summary>
    /// <param name="IsAttacked">It was in the war from the first day, on the side that did not begin it.</param>
    /// <param name="Enemies">Those on the other side when it came in.</param>
    /// <param name="Latecomers">Those who came in against it later, where it was in from the first day.</param>
    sealed record Fight(bool IsAttacked, IReadOnlySet<int> Enemies, IReadOnlySet<int> Latecomers)
    {
        public IEnumerable<int> All => Enemies.Concat(Latecomers);

        public static Fight Of(CowBelligerent belligerent, IReadOnlyList<CowBelligerent> war, NodaTime.LocalDate first)
        {
            var enemies = war.Where(other => other.Side != belligerent.Side).ToArray();
            var began = war.Any(other => other.Side == belligerent.Side && other.Initiated && other.From == first);
            var isFirst = belligerent.From == first;
            var at = enemies.Where(enemy => enemy.From <= belligerent.From).Select(enemy => enemy.Code).ToHashSet();
            return new(
                !began && !belligerent.Initiated && isFirst,
                at.Count > 0 ? at : enemies.Select(enemy => enemy.Code).ToHashSet(),
                isFirst ? enemies.Where(enemy => enemy.From > belligerent.From).Select(enemy => enemy.Code).ToHashSet() : new HashSet<int>());
        }
    }
}
