using Casus.Actors;
using Casus.Time;
using Casus.Treaties.Changes;
using NodaTime;

namespace Casus.Treaties.Situations;

/// <summary>Something about the treaties that the asker takes to be otherwise than the book says.</summary>
/// <param name="Words">As a person would put it: <c>ARM leaves csto</c>.</param>
public abstract record BookChange(string Words) : Assumption
{
    /// <param name="days">Those of the situation's acts.</param>
    public abstract TreatyBook Apply(TreatyBook book, IReadOnlyList<LocalDate> days);

    /// <summary>There is no such treaty; what it replaced goes on.</summary>
    public sealed record Without(string Treaty) : BookChange($"without {Treaty}")
    {
        public override TreatyBook Apply(TreatyBook book, IReadOnlyList<LocalDate> days) =>
            book.Find(Treaty) is { } treaty ? Counterfactual.Without(treaty, book) : book;
    }

    /// <summary>The treaty is in force on the days of the situation, and nothing in it is suspended.</summary>
    /// <param name="Between">For these alone; empty for those who were bound when it ended, or are to be when it comes into force.</param>
    public sealed record InForce(string Treaty, IReadOnlyList<ActorCode> Between)
        : BookChange($"treaty {Treaty} in force{(Between is [] ? "" : $" between {string.Join(" and ", Between)}")}")
    {
        public override TreatyBook Apply(TreatyBook book, IReadOnlyList<LocalDate> days) => Each(book, Treaty, treaty =>
            Between is [] && days.All(treaty.Term.Contains) ? treaty with { Suspensions = [] } : Revived(treaty, days.Min()));

        Treaty Revived(Treaty treaty, LocalDate first)
        {
            var states = Between is [] ? treaty.Parties.Where(party => StaysTo(party, treaty.Ended)).Select(party => party.State) : Between;
            var (signed, inForce) = (Earlier(treaty.Signed, first), Earlier(treaty.InForce ?? first, first));
            return treaty with { Signed = signed, InForce = Earlier(inForce, signed), Ended = null, Suspensions = [], Parties = [.. states.Select(state => Bound(state, Words))] };
        }

        static bool StaysTo(Party party, LocalDate? end) => party.Memberships.Any(membership => membership.Bound.Until is null || membership.Bound.Until == end);

        static LocalDate Earlier(LocalDate one, LocalDate other) => one < other ? one : other;
    }

    public sealed record Leaves(ActorCode State, string Treaty) : BookChange($"{State} leaves {Treaty}")
    {
        public override TreatyBook Apply(TreatyBook book, IReadOnlyList<LocalDate> days) =>
            Each(book, Treaty, treaty => treaty with { Parties = [.. treaty.Parties.Where(party => party.State != State)] });
    }

    public sealed record Joins(ActorCode State, string Treaty) : BookChange($"{State} joins {Treaty}")
    {
        public override TreatyBook Apply(TreatyBook book, IReadOnlyList<LocalDate> days) =>
            Each(book, Treaty, treaty => treaty with { Parties = [.. treaty.Parties.Where(party => party.State != State), Bound(State, Words)] });
    }

    static TreatyBook Each(TreatyBook book, string id, Func<Treaty, Treaty> change) =>
        book with { Treaties = [.. book.Treaties.Select(treaty => treaty.Id == id ? change(treaty) : treaty)] };

    static Party Bound(ActorCode state, string words) => new(state, [new(null, DateRange.Always, null, null) { Supposed = words }]);
}
