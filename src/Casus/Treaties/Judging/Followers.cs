using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>What those do next whom the findings of a wave oblige to help.</summary>
/// <remarks>Who is undecided or need only consult does not act, nor who is called to both sides: its duties conflict, and no law ranks them.</remarks>
sealed class Followers(Situation situation)
{
    readonly HashSet<(ActorCode From, ActorCode On)> blows =
        [.. situation.Acts.Where(act => act.IsForce && act.Attacker is not null).Select(act => (act.Attacker!, act.Target))];

    readonly HashSet<(ActorCode Helper, ActorCode Helped)> helpers = [];

    public bool AreFighting(ActorCode one, ActorCode? other) => other is not null && (blows.Contains((one, other)) || blows.Contains((other, one)));

    /// <param name="decisions">Those of the last wave begin at <paramref name="first"/>.</param>
    public IReadOnlyList<Act> Next(List<Decision> decisions, int first, int wave)
    {
        Dictionary<(ActorCode From, ActorCode On), Call>? called = null;
        for (var number = first; number < decisions.Count; number++)
        {
            if (Acts(decisions[number]))
                Add(called ??= [], decisions[number], wave);
        }

        if (called is null)
            return [];
        var toHelp = called.Values.Select(call => (call.Act.Attacker!, call.Act.Beside!)).ToHashSet();
        List<Act> next =
        [
            .. called.Values.Select(call => call.Act).Where(act => !called.ContainsKey((act.Attacker!, act.Beside!)) && !toHelp.Contains((act.Attacker!, act.Target)))
                .OrderBy(act => act.Attacker!.ToString(), StringComparer.Ordinal).ThenBy(act => act.Target.ToString(), StringComparer.Ordinal),
        ];
        blows.UnionWith(next.Select(act => (act.Attacker!, act.Target)));
        helpers.UnionWith(next.Select(act => (act.Attacker!, act.Beside!)));
        return next;
    }

    bool Acts(Decision decision)
    {
        if (!decision.Hearing.Act.IsForce || decision.Against is null)
            return false;
        var isObliged = decision is { Verdict: Verdict.Obliged, Duty.Kind: ObligationKind.Defense or ObligationKind.Offense };
        if (situation.Chaining != Chaining.Custom)
            return isObliged;
        return !situation.StayingOut.Contains(decision.Bond.State)
            && (situation.Acting.Count == 0 ? isObliged : situation.Acting.Contains(decision.Bond.State) && IsCalled(decision));
    }

    static bool IsCalled(Decision decision) =>
        decision.Verdict is not (Verdict.NotBound or Verdict.Barred)
        && decision.Duty.Kind is ObligationKind.Defense or ObligationKind.Offense or ObligationKind.MilitaryAid or ObligationKind.Consultation;

    void Add(Dictionary<(ActorCode From, ActorCode On), Call> called, Decision decision, int wave)
    {
        var (helper, helped, struck) = (decision.Bond.State, decision.Toward, decision.Against!);
        if (helper == struck || blows.Contains((helper, struck)) || AreFighting(helper, helped) || helpers.Contains((helper, struck)))
            return;
        var (treaty, article) = (decision.Duty.Readings[0].Treaty.Treaty.Id, decision.Duty.Readings[0].Article.Number);
        var act = new Act(helper, struck, ActKind.ArmedAttack, decision.Hearing.Act.On, null) { Beside = helped, Origin = new(wave, treaty, article, helped, helped == decision.Hearing.Act.Target) };
        var call = new Call(act, decision.Verdict);
        if (!called.TryGetValue((helper, struck), out var other) || call.ComesBefore(other))
            called[(helper, struck)] = call;
    }

    /// <summary>One blow can be called for by several articles.</summary>
    sealed record Call(Act Act, Verdict Verdict)
    {
        // The earliest day decides, then the strongest verdict, then the names, then self-defence (two can strike each other on one day), so that the order of acts does not.
        public bool ComesBefore(Call other) =>
            (Act.On.CompareTo(other.Act.On), Verdict.CompareTo(other.Verdict), string.CompareOrdinal(Names, other.Names)) switch
            {
                (not 0 and var days, _, _) => days < 0,
                (_, not 0 and var verdicts, _) => verdicts < 0,
                (_, _, not 0 and var names) => names < 0,
                _ => Act.Origin!.IsSelfDefence && !other.Act.Origin!.IsSelfDefence,
            };

        string Names => $"{Act.Origin!.Toward} {Act.Origin.Treaty} {Act.Origin.Article}";
    }
}
