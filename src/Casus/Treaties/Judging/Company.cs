using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>Conditions on who else takes part: decided by the acts up to the day, those of the situation and those that it calls up.</summary>
static class Company
{
    /// <returns>Null for a condition of another kind.</returns>
    public static CheckStatus? Of(Condition condition, Case c) => condition.Kind switch
    {
        ConditionKind.AttackerIs => Status(IsOneOf(condition, c), condition.Not),
        ConditionKind.NumberOfAttackers => Status(Opponents(condition, c).Count() >= condition.AtLeast, condition.Not),
        ConditionKind.JoinedBy => Status(Companions(condition, c).Any(), condition.Not),
        ConditionKind.HelpedBy => Status(Helpers(condition, c).Any(), condition.Not),
        _ => null,
    };

    public static string Words(Condition condition, Case c) => condition.Kind switch
    {
        ConditionKind.AttackerIs => Allies(condition, c).FirstOrDefault() is { } ally && !condition.States.Contains(c.Against!)
            ? $"{c.Against} is allied with {ally}; {condition.Words}"
            : $"the other side is {c.Against}; {condition.Words}",
        ConditionKind.NumberOfAttackers => $"{Told(Opponents(condition, c), $"fighting {c.Toward}")}; {condition.Words}",
        ConditionKind.JoinedBy => $"{Told(Companions(condition, c), $"beside {c.Against}")}; {condition.Words}",
        _ => $"{Told(Helpers(condition, c), $"helping {c.Toward}")}; {condition.Words}",
    };

    static CheckStatus Status(bool? holds, bool negated) => holds is not { } known ? CheckStatus.Unknown : known != negated ? CheckStatus.Met : CheckStatus.Unmet;

    // The book does not hold every alliance that there was, so that none found is not none.
    static bool? IsOneOf(Condition condition, Case c)
    {
        if (c.Against is null)
            return null;
        if (condition.States.Contains(c.Against))
            return true;
        return !condition.OrAllied ? false : Allies(condition, c).Any() ? true : null;
    }

    static IEnumerable<ActorCode> Allies(Condition condition, Case c) => condition.OrAllied
        ? condition.States.Where(state => c.Hearing.Table.Of(c.Against).Any(treaty => treaty.Binds(state) && treaty.Binds(c.Against) && IsAlliance(treaty)))
        : [];

    static bool IsAlliance(TreatyOnDay treaty) =>
        treaty.Clauses.Any(clause => clause.Obligation is { Kind: ObligationKind.Defense or ObligationKind.Offense, Modality: Modality.Obliged });

    static IEnumerable<ActorCode> Opponents(Condition condition, Case c) =>
        Acts(c).Where(act => act.IsForce && act.Target == c.Toward).Select(act => act.Attacker)
            .Concat(c.Obligation.Trigger == Trigger.War ? Acts(c).Where(act => act.IsForce && act.Attacker == c.Toward).Select(act => act.Target) : [])
            .OfType<ActorCode>().Where(state => condition.States is [] || condition.States.Contains(state)).Distinct();

    static IEnumerable<ActorCode> Companions(Condition condition, Case c) =>
        Acts(c).Where(act => act.Attacker != c.Against && ((act.Target == c.Toward && (act.IsForce || act.Kind == ActKind.Support)) || act.Beside == c.Against))
            .Select(act => act.Attacker).OfType<ActorCode>().Where(state => condition.States is [] || condition.States.Contains(state)).Distinct();

    static IEnumerable<ActorCode> Helpers(Condition condition, Case c) =>
        Acts(c).Where(act => act.Target == c.Against && act.Attacker != c.Toward && (act.IsForce || act.Kind == ActKind.Support))
            .Select(act => act.Attacker).OfType<ActorCode>().Where(state => condition.States is [] || condition.States.Contains(state)).Distinct();

    static IEnumerable<Act> Acts(Case c) => c.Hearing.Known.Where(act => act.On <= c.Act.On);

    static string Told(IEnumerable<ActorCode> states, string what) =>
        string.Join(' ', states.Select(state => state.ToString()).Order(StringComparer.Ordinal)) is { Length: > 0 } named ? $"{what}: {named}" : $"so far nobody {what} is told of";
}
