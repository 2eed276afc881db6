using Casus.Time;
using Casus.Treaties;

namespace Casus.Datasets.Alliances;

/// <summary>ATOP's alliances as treaties of the engine: every phase of an alliance is one.</summary>
/// <remarks>
/// ATOP dates by signature, so that no day of entry into force is known. It codes what is owed and not by which article, what must be attacked only as territory, and of a
/// place, a conflict, a number of attackers or a demand that an obligation is limited to, only that there is one: where such a thing decides, the answer is undecided.
/// </remarks>
public static class AtopTreaties
{
    /// <summary>The number of an article, which ATOP does not code.</summary>
    public const string Article = "unknown";

    /// <summary>The variables that are read beside those that every use of the member file needs.</summary>
    public static readonly IReadOnlyList<string> Variables = [.. AtopConditions.Variables, "olimob", "pubsecr"];

    /// <param name="numbers">From COW's numbers to states; a member that COW gives no number to is left out.</param>
    /// <returns>By alliance and phase.</returns>
    public static IReadOnlyList<Treaty> Of(IReadOnlyList<AtopMembership> memberships, IReadOnlyList<Guarantee> guarantees, CowNumbers numbers)
    {
        var limits = guarantees.ToDictionary(guarantee => guarantee.Alliance);
        return
        [
            .. memberships.GroupBy(member => (member.Alliance, member.Phase)).OrderBy(phase => phase.Key.Alliance).ThenBy(phase => phase.Key.Phase)
                .Select(phase => Treaty(phase.Key.Alliance, phase.Key.Phase, [.. phase], limits.GetValueOrDefault(phase.Key.Alliance), numbers)),
        ];
    }

    /// <summary>What the treaty of an alliance, or of one of its phases, is called.</summary>
    /// <param name="phase">0 where the alliance has one phase only.</param>
    public static string IdOf(int alliance, int phase) => phase == 0 ? $"atop-{alliance}" : $"atop-{alliance}-{phase}";

    /// <summary>A book of these, with the general law of another.</summary>
    public static TreatyBook Book(IReadOnlyList<Treaty> alliances, TreatyBook book) =>
        book with { Treaties = [.. alliances, .. book.Treaties.Where(treaty => treaty.Layer == Layer.GeneralLaw)] };

    static Treaty Treaty(int alliance, int phase, IReadOnlyList<AtopMembership> members, Guarantee? limit, CowNumbers numbers)
    {
        var named = phase == 0 ? $"{alliance}" : $"{alliance}, phase {phase}";
        var secrecy = members.Max(member => member.Variables.GetValueOrDefault("pubsecr")) switch { 2 => Secrecy.Secret, 1 => Secrecy.PartlySecret, _ => Secrecy.Public };
        return new(
            IdOf(alliance, phase), $"Alliance {named} of ATOP 5.1", [], Layer.Treaty, Parties(members, numbers), members.Min(member => member.From), null,
            members.All(member => member.To is not null) ? members.Max(member => member.To)!.Value.PlusDays(1) : null, [], secrecy, [],
            AtopObligations.Of(members, limit, numbers), $"Alliance Treaty Obligations and Provisions 5.1 (Leeds, Ritter, Mitchell and Long 2002), alliance {named}, as imported", AtopMembership.LastDay,
            secrecy == Secrecy.Public ? null : $"ATOP codes it as {(secrecy == Secrecy.Secret ? "secret" : "secret in part")}");
    }

    // A state may have several rows, and a number may stand for one state after another.
    static IReadOnlyList<Party> Parties(IReadOnlyList<AtopMembership> members, CowNumbers numbers) =>
    [
        .. members.SelectMany(member => numbers.During(member.Member, DateRange.Between(member.From, member.To?.PlusDays(1)))).GroupBy(stretch => stretch.State)
            .Select(state => new Party(state.Key, [.. state.OrderBy(stretch => stretch.Days.From).Select(stretch => new Treaties.Membership(null, stretch.Days, null, null))]))
            .OrderBy(party => party.State.ToString(), StringComparer.Ordinal),
    ];
}
