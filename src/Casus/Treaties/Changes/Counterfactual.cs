using Casus.Actors;
using Casus.Time;
using NodaTime;

namespace Casus.Treaties.Changes;

/// <summary>The book as it would be had one thing not happened.</summary>
public static class Counterfactual
{
    /// <summary>Without the treaty; what ended on the day on which it took its place goes on.</summary>
    public static TreatyBook Without(Treaty treaty, TreatyBook book)
    {
        var replaced = Replaced(treaty, book).Select(other => other.Id).ToHashSet();
        return book with { Treaties = [.. book.Treaties.Where(other => other.Id != treaty.Id).Select(other => replaced.Contains(other.Id) ? GoingOn(other) : other)] };
    }

    /// <summary>With the treaty, but without the membership that the state has on the day.</summary>
    public static TreatyBook Without(ActorCode party, Treaty treaty, LocalDate day, TreatyBook book)
    {
        var left = treaty with { Parties = [.. treaty.Parties.Select(other => other.State == party ? Outside(other, day) : other).Where(other => other.Memberships.Count > 0)] };
        return book with { Treaties = [.. book.Treaties.Select(other => other.Id == treaty.Id ? left : other)] };
    }

    /// <summary>Those whose place the treaty took, and that ended on the day of its entry into force.</summary>
    public static IEnumerable<Treaty> Replaced(Treaty treaty, TreatyBook book) =>
        treaty.Supersedes.Select(book.Find).OfType<Treaty>().Where(other => other.Ended is { } end && end == treaty.Term.From);

    static Party Outside(Party party, LocalDate day) =>
        party with { Memberships = [.. party.Memberships.Where(membership => !membership.Bound.Contains(day))] };

    static Treaty GoingOn(Treaty treaty) => treaty with
    {
        Ended = null,
        Parties = [.. treaty.Parties.Select(party => party with { Memberships = [.. party.Memberships.Select(membership => GoingOn(membership, treaty.Ended))] })],
    };

    // Who had left before stays outside.
    static Membership GoingOn(Membership membership, LocalDate? end) =>
        membership.Bound.Until == end ? membership with { Bound = DateRange.Between(membership.Bound.From, null) } : membership;
}
