using Casus.Actors;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Changes;

namespace Casus.Landscape.Effects;

/// <summary>Changes that are the same but for the states that owe, and those that it is owed to.</summary>
/// <param name="Change">One of them.</param>
/// <param name="Pairs">How many of the first owe it to how many of the second, counted together.</param>
/// <param name="Attackers">Against whom any of them holds, by code.</param>
/// <param name="Numbers">Least and greatest number of attackers against whom one of them holds.</param>
sealed record EffectGroup(
    DutyChange Change, IReadOnlyList<ActorCode> States, IReadOnlyList<ActorCode> Toward, int Pairs, IReadOnlyList<ActorCode> Attackers, (int Least, int Most) Numbers)
{
    /// <summary>Each of them owes it to each of the others.</summary>
    public bool IsMutual => States.Count > 1 && States.SequenceEqual(Toward);

    /// <summary>Not all of the first owe it to all of the second.</summary>
    public bool IsPartial => !IsMutual && Pairs < States.Count * Toward.Count;

    /// <summary>It is about what each does itself.</summary>
    public bool IsOwnAttack { get; init; }
}

static class EffectGroups
{
    /// <summary>Changes that fall into more groups than these are told as one, of which not all owe all.</summary>
    const int MostGroups = 6;

    /// <summary>Duties of defence first, then by kind.</summary>
    public static IReadOnlyList<EffectGroup> Of(IEnumerable<DutyChange> changes)
    {
        var alike = changes.GroupBy(change => new Alike(
            change.Change, change.Kind, change.Before.Verdict, change.After.Verdict, string.Join("; ", change.Before.By), string.Join("; ", change.After.By), IsOwnAttack(change)));
        return [.. alike.SelectMany(group => Together([.. group]))];
    }

    static bool IsOwnAttack(DutyChange change) => change.Attackers is [var only] && only == change.State;

    // Those who owe it to each other stand together; of others, whichever side has more.
    static IEnumerable<EffectGroup> Together(IReadOnlyList<DutyChange> alike)
    {
        var pairs = alike.Select(change => (change.State, change.Toward)).ToHashSet();
        var states = InOrder(alike.Select(change => change.State).Union(alike.Select(change => change.Toward)));
        if (pairs.Count == states.Count * (states.Count - 1))
            return [Group(alike)];
        var (byState, byToward) = (alike.ToLookup(change => change.State), alike.ToLookup(change => change.Toward));
        var groups = alike.GroupBy(change => byState[change.State].Count() > byToward[change.Toward].Count() ? (change.State, null) : ((ActorCode?)null, change.Toward)).ToList();
        return groups.Count > MostGroups ? [Group(alike)] : groups.Select(group => Group([.. group]));
    }

    static EffectGroup Group(IReadOnlyList<DutyChange> changes)
    {
        var counts = changes.GroupBy(change => (change.State, change.Toward)).Select(pair => pair.SelectMany(change => change.Attackers).Distinct().Count()).ToList();
        return new(
            changes[0], InOrder(changes.Select(change => change.State)), InOrder(changes.Select(change => change.Toward)), counts.Count,
            InOrder(changes.SelectMany(change => change.Attackers)), (counts.Min(), counts.Max()))
        { IsOwnAttack = IsOwnAttack(changes[0]) };
    }

    static List<ActorCode> InOrder(IEnumerable<ActorCode> states) => [.. states.Distinct().OrderBy(state => state.ToString(), StringComparer.Ordinal)];

    sealed record Alike(ChangeKind Change, ObligationKind Kind, Verdict Before, Verdict After, string Old, string New, bool IsOwnAttack);
}
