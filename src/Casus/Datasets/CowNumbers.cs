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

    static int Away(DateRange days, LocalDate day) => days switch
    {
        { From: { } from } when day < from => Period.DaysBetween(day, from),
        { Until: { } until } when day >= until => Period.DaysBetween(until, day) + 1,
        _ => 0,
    };
}
