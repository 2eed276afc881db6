using Casus.Actors;
using Casus.Datasets;
using Casus.Landscape.Networks;
using Casus.Treaties;
using NodaTime;

namespace Casus.Landscape.Coverage;

/// <summary>A defence pact as ATOP codes it.</summary>
/// <param name="Alliance">ATOP's number.</param>
/// <param name="Begun">First days of its phases; the first of all is that of signature.</param>
/// <param name="States">Its members on the day that is asked about, by code.</param>
public sealed record AtopPact(int Alliance, IReadOnlyList<LocalDate> Begun, IReadOnlyList<ActorCode> States)
{
    /// <summary>Those in which some member owes defence on the day, by number.</summary>
    public static IReadOnlyList<AtopPact> On(LocalDate day, IReadOnlyList<AtopMembership> memberships, CowNumbers numbers) =>
    [
        .. memberships.GroupBy(member => member.Alliance).Where(alliance => alliance.Any(member => member.Defense && member.On(day))).OrderBy(alliance => alliance.Key)
            .Select(alliance => new AtopPact(
                alliance.Key, [.. alliance.Select(member => member.From).Distinct().Order()],
                [.. alliance.Where(member => member.On(day)).Select(member => numbers.Find(member.Member, day)).OfType<ActorCode>().Distinct().OrderBy(state => state.ToString(), StringComparer.Ordinal)])),
    ];
}

/// <summary>A treaty of ours in force.</summary>
/// <param name="States">Those whom it ties by promises of defence; where it has none, its parties on the day; by code.</param>
/// <param name="Defends">It promises defence on the day.</param>
public sealed record LedgerPact(string Treaty, LocalDate Signed, IReadOnlyList<ActorCode> States, bool Defends)
{
    /// <summary>Every treaty that binds somebody on the day, by id.</summary>
    public static IReadOnlyList<LedgerPact> On(LocalDate day, TreatyBook book)
    {
        var tied = LedgerTies.On(day, book).ToLookup(tie => tie.Treaty, tie => new[] { tie.Debtor, tie.Creditor });
        return
        [
            .. book.Treaties.Where(treaty => treaty.Layer == Layer.Treaty && treaty.Term.Contains(day)).OrderBy(treaty => treaty.Id, StringComparer.Ordinal)
                .Select(treaty => new LedgerPact(
                    treaty.Id, treaty.Signed,
                    [.. (tied.Contains(treaty.Id) ? tied[treaty.Id].SelectMany(states => states).Distinct() : treaty.PartiesOn(day)).OrderBy(state => state.ToString(), StringComparer.Ordinal)],
                    tied.Contains(treaty.Id))),
        ];
    }
}
