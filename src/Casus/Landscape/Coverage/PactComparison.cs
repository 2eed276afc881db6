using Casus.Actors;
using Casus.Datasets;
using Casus.Treaties;
using NodaTime;

namespace Casus.Landscape.Coverage;

/// <summary>The defence pacts that ATOP has in force on a day, beside ours.</summary>
/// <param name="Both">Defence pacts in both.</param>
/// <param name="Less">Ours has the treaty and reads no duty to defend in it.</param>
/// <param name="OnlyLedger">Defence pacts of ours that are none of ATOP's.</param>
public sealed record PactComparison(
    LocalDate On, IReadOnlyList<PactMatch> Both, IReadOnlyList<PactMatch> Less, IReadOnlyList<UnmatchedPact> OnlyAtop, IReadOnlyList<LedgerPact> OnlyLedger)
{
    /// <summary>Farther apart two days of signature are not of one treaty. ATOP dates by signature; a year leaves room for initials, exchanges of notes and slips.</summary>
    const int MostDays = 366;

    /// <summary>The share of the smaller membership that must be in the larger. Not all of it, since who has left or never joined is itself read in different ways.</summary>
    const double LeastShared = 0.75;

    public static PactComparison Of(LocalDate day, IReadOnlyList<AtopMembership> memberships, TreatyBook book, CowNumbers numbers)
    {
        var (atop, ledger) = (AtopPact.On(day, memberships, numbers), LedgerPact.On(day, book));
        var matches = Matches(atop, ledger);
        var (alliances, treaties) = (matches.Select(match => match.Atop).ToHashSet(), matches.Select(match => match.Ledger).ToHashSet());
        return new(
            day, [.. matches.Where(match => match.Ledger.Defends)], [.. matches.Where(match => !match.Ledger.Defends)],
            [.. atop.Where(pact => !alliances.Contains(pact)).Select(pact => new UnmatchedPact(pact, [.. ledger.Where(ours => ours.States.SequenceEqual(pact.States)).Select(ours => ours.Treaty)]))],
            [.. ledger.Where(pact => pact.Defends && !treaties.Contains(pact))]);
    }

    // The likest pair first, each pact once: a bilateral treaty of two members of a wider one of the same year must not take its place.
    static List<PactMatch> Matches(IReadOnlyList<AtopPact> atop, IReadOnlyList<LedgerPact> ledger)
    {
        var pairs =
            from theirs in atop
            from ours in ledger
            let days = theirs.Begun.Min(begun => Math.Abs(Period.DaysBetween(begun, ours.Signed)))
            let shared = theirs.States.Intersect(ours.States).Count()
            where days <= MostDays && shared > 0 && shared >= LeastShared * Math.Min(theirs.States.Count, ours.States.Count)
            orderby (double)shared / theirs.States.Union(ours.States).Count() descending, days
            select new PactMatch(theirs, ours);
        var found = new List<PactMatch>();
        foreach (var pair in pairs)
        {
            if (found.TrueForAll(match => match.Atop != pair.Atop && match.Ledger != pair.Ledger))
                found.Add(pair);
        }

        return [.. found.OrderBy(match => match.Atop.Alliance)];
    }
}

public sealed record PactMatch(AtopPact Atop, LedgerPact Ledger)
{
    public IEnumerable<ActorCode> OnlyAtop => Atop.States.Except(Ledger.States);

    public IEnumerable<ActorCode> OnlyLedger => Ledger.States.Except(Atop.States);
}

/// <param name="Beside">Treaties of ours in force between the same states.</param>
public sealed record UnmatchedPact(AtopPact Atop, IReadOnlyList<string> Beside);
