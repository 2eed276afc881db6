using Casus.Actors;
using Casus.Treaties.Judging;

namespace Casus.Treaties.Changes;

/// <summary>Judges every attack of a day by two books, and tells where they differ.</summary>
/// <param name="differing">Ids of the treaties in which the books differ.</param>
sealed class DutyComparison(DutyTable before, DutyTable after, IReadOnlySet<string> differing)
{
    /// <param name="states">Those that attack and are attacked.</param>
    /// <param name="concerned">Of every pair, one at least is in here: the parties of the treaties in which the books differ.</param>
    public IReadOnlyList<DutyChange> Changes(IReadOnlyList<ActorCode> states, IReadOnlySet<ActorCode> concerned)
    {
        var found = new Dictionary<Key, HashSet<ActorCode>>();
        foreach (var attacker in states)
        {
            foreach (var target in states.Where(target => target != attacker && (concerned.Contains(target) || concerned.Contains(attacker))))
            {
                foreach (var (key, against) in Changes(attacker, target))
                {
                    if (!found.TryGetValue(key, out var attackers))
                        found[key] = attackers = [];
                    attackers.Add(against);
                }
            }
        }

        return
        [
            .. found.Select(pair => new DutyChange(pair.Key.State, pair.Key.Kind, pair.Key.Toward, pair.Key.Change, pair.Key.Before, pair.Key.After, InOrder(pair.Value)))
                .OrderBy(change => change.Change).ThenBy(change => change.Kind).ThenBy(change => change.After.Verdict).ThenBy(change => change.Toward.ToString(), StringComparer.Ordinal)
                .ThenBy(change => change.State.ToString(), StringComparer.Ordinal).ThenByDescending(change => change.Attackers.Count),
        ];
    }

    static List<ActorCode> InOrder(IEnumerable<ActorCode> states) => [.. states.OrderBy(state => state.ToString(), StringComparer.Ordinal)];

    IEnumerable<(Key Change, ActorCode Against)> Changes(ActorCode attacker, ActorCode target)
    {
        var (old, now) = (Duties(before, attacker, target), Duties(after, attacker, target));
        foreach (var duty in old.Keys.Union(now.Keys).Where(duty => Touches(old, duty) || Touches(now, duty)))
        {
            var (one, other) = (DutyStanding.Of(old.GetValueOrDefault(duty) ?? []), DutyStanding.Of(now.GetValueOrDefault(duty) ?? []));
            if (Kind(one, other) is { } change)
                yield return (new(duty.State, duty.Kind, duty.Toward, change, one, other), duty.Against);
        }
    }

    bool Touches(Dictionary<Owed, List<DutyVerdictSource>> duties, Owed duty) =>
        duties.TryGetValue(duty, out var sources) && sources.Exists(source => differing.Contains(source.Source.Treaty));

    static Dictionary<Owed, List<DutyVerdictSource>> Duties(DutyTable table, ActorCode attacker, ActorCode target)
    {
        var duties = new Dictionary<Owed, List<DutyVerdictSource>>();
        foreach (var verdict in table.Verdicts(attacker, target).Where(verdict => verdict.Treaty.Layer == Layer.Treaty))
        {
            // A bar on attacking is against the attacker itself.
            var key = new Owed(verdict.State, verdict.Kind, verdict.Toward ?? target, verdict.Against ?? verdict.State);
            if (!duties.TryGetValue(key, out var sources))
                duties[key] = sources = [];
            sources.Add(new(verdict.Verdict, new(verdict.Treaty.Id, verdict.Article.Number, Strength(verdict))));
        }

        return duties;
    }

    static string Strength(DutyVerdict verdict) => verdict.Article.Obligations.First(obligation => obligation.Kind == verdict.Kind).Strength;

    /// <returns>Null where nothing has changed that binds.</returns>
    static ChangeKind? Kind(DutyStanding before, DutyStanding after) => (before.Binds, after.Binds) switch
    {
        (false, true) => ChangeKind.Bound,
        (true, false) => ChangeKind.Freed,
        (false, false) => null,
        _ when before.IsOpen != after.IsOpen => before.IsOpen ? ChangeKind.Firmer : ChangeKind.Looser,
        _ when before.By.SequenceEqual(after.By) => null,
        _ => before.By.All(after.By.Contains) ? ChangeKind.AlsoBy : ChangeKind.NowBy,
    };

    readonly record struct Owed(ActorCode State, ObligationKind Kind, ActorCode Toward, ActorCode Against);

    /// <summary>All that changes which differ in the attacker alone have in common.</summary>
    sealed record Key(ActorCode State, ObligationKind Kind, ActorCode Toward, ChangeKind Change, DutyStanding Before, DutyStanding After)
    {
        public bool Equals(Key? other) =>
            other is not null && (State, Kind, Toward, Change, Before.Verdict, After.Verdict) == (other.State, other.Kind, other.Toward, other.Change, other.Before.Verdict, other.After.Verdict)
            && Before.By.SequenceEqual(other.Before.By) && After.By.SequenceEqual(other.After.By);

        public override int GetHashCode() => HashCode.Combine(State, Kind, Toward, Change, Before.Verdict, After.Verdict, Before.By.Count, After.By.Count);
    }
}
