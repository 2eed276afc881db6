using Casus.Actors;
using Casus.Treaties.Judging;
using NodaTime;

namespace Casus.Treaties.Changes;

/// <summary>What a treaty, or one state's part in it, changes in what states owe each other.</summary>
/// <param name="Party">The state whose membership alone is taken away; null for the treaty as a whole.</param>
/// <param name="Replaced">Treaties that go on in the book without it.</param>
/// <param name="States">Those that attack and are attacked.</param>
/// <param name="Duties">What is owed otherwise with it than without it, over every attack of one state on another's home territory.</param>
public sealed record TreatyChange(
    Treaty Treaty, ActorCode? Party, LocalDate On, IReadOnlyList<Treaty> Replaced, IReadOnlyList<ActorCode> States,
    TreatyBook Before, TreatyBook After, IReadOnlyList<DutyChange> Duties, IReadOnlyList<NewConflict> Conflicts)
{
    /// <param name="on">A day on which the treaty is in force, and on which the party is bound.</param>
    /// <param name="states">Those of the day; the parties are added.</param>
    public static TreatyChange Of(Treaty treaty, ActorCode? party, LocalDate on, TreatyBook book, IEnumerable<ActorCode> states)
    {
        var before = party is null ? Counterfactual.Without(treaty, book) : Counterfactual.Without(party, treaty, on, book);
        IReadOnlyList<Treaty> replaced = party is null ? [.. Counterfactual.Replaced(treaty, book)] : [];
        var concerned = replaced.Append(treaty).SelectMany(other => other.Parties).Select(other => other.State).ToHashSet();
        ActorCode[] all = [.. states.Concat(treaty.PartiesOn(on)).Distinct().OrderBy(state => state.ToString(), StringComparer.Ordinal)];
        var comparison = new DutyComparison(DutyTable.On(on, before), DutyTable.On(on, book), replaced.Append(treaty).Select(other => other.Id).ToHashSet());
        var duties = comparison.Changes(all, concerned);
        return new(treaty, party, on, replaced, all, before, book, duties, NewConflict.Among(duties, on, book));
    }
}
