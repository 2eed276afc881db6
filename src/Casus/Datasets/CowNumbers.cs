using Casus.Actors;
using Casus.Time;
using NodaTime;

namespace Casus.Datasets;

/// <summary>From COW's numbers of states to the states as Casus names them.</summary>
/// <remarks>Data sets use a number also for years in which COW does not count the state as a member, as for Bavaria in 1815; it then stands for the state that bore it next in time.</remarks>
public sealed class CowNumbers(IReadOnlyList<State> states)
{
    readonly ILookup<int, (ActorCode State, DateRange Days)> byNumber =
        states.SelectMany(state => state.Codes.Cow.Select(cow => (cow.Number, Entry: (state.Code, cow.Days)))).ToLookup(pair => pair.Number, pair => pair.Entry);

    /// <returns>Null for a number that COW gives to no state.</returns>
    public ActorCode? Find(int number, LocalDate day) =>
        byNumber[number].OrderBy(entry => Away(entry.Days, day)).Select(entry => entry.State).FirstOrDefault();

    /// <summary>The states that bear the number, one after the other, without a gap; none for a number that COW gives to no state.</summary>
    public IReadOnlyList<(ActorCode State, DateRange Days)> During(int number, DateRange days)
    {
        var turns = byNumber[number].SelectMany(entry => new[] { entry.Days.From, entry.Days.Until }).OfType<LocalDate>().Where(day => days.Contains(day) && day != days.From)
            .Append(days.From ?? LocalDate.MinIsoValue).Distinct().Order().ToList();
        var found = new List<(ActorCode State, DateRange Days)>();
        foreach (var (turn, next) in turns.Zip(turns.Skip(1).Select(day => (LocalDate?)day).Append(days.Until)))
        {
            if (Find(number, turn) is not { } state)
                return [];
            if (found.Count > 0 && found[^1].State == state)
                found[^1] = (state, DateRange.Between(found[^1].Days.From, next));
            else
                found.Add((state, DateRange.Between(found.Count == 0 ? days.From : turn, next)));
        }

        return found;
    }

    static int Away(DateRange days, LocalDate day) => days switch
    {
        { From: { } from } when day < from => Period.DaysBetween(day, from),
        { Until: { } until } when day >= until => Period.DaysBetween(until, day) + 1,
        _ => 0,
    };
}
