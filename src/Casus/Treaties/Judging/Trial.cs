using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Treaties.Judging;

/// <summary>Puts the acts of a situation to the treaties of their days, then what those do whom the treaties oblige, wave by wave, until nothing new follows.</summary>
sealed class Trial(Situation situation, Func<LocalDate, DutyTable> tableOf)
{
    // Each state strikes each other once, so that waves come to an end; a war of all against all would fill pages before.
    const int MostWaves = 12, MostActs = 1500;

    readonly Followers followers = new(situation);
    readonly HashSet<(ActorCode, Clause, Verdict, ActorCode?)> told = [];

    /// <summary>What those do whom the treaties oblige, in the order of the waves.</summary>
    public List<Act> Derived { get; } = [];

    /// <summary>True where waves were left out because they were too many.</summary>
    public bool IsCutShort { get; private set; }

    public void Decide(List<Decision> decisions)
    {
        var judge = new ActJudge(decisions);
        var acts = situation.Acts;
        for (var wave = 1; acts.Count > 0; wave++)
        {
            var first = decisions.Count;
            foreach (var act in acts)
                Decide(judge, decisions, act);
            acts = followers.Next(decisions, first, wave + 1);
            IsCutShort = acts.Count > 0 && (wave == MostWaves || Derived.Count + acts.Count > MostActs);
            if (IsCutShort)
                return;
            Derived.AddRange(acts);
        }
    }

    void Decide(ActJudge judge, List<Decision> decisions, Act act)
    {
        var (hearing, first) = (new Hearing(act, situation, tableOf(act.On)), decisions.Count);
        if (act.Origin is null)
        {
            judge.Decide(hearing);
            return;
        }

        if (situation.Chaining == Chaining.Strict)
            judge.DecideOnJoining(hearing);
        else
            judge.DecideOnTreaties(hearing);
        LeaveOutWhatIsTold(decisions, first);
    }

    // Of several blows of one state in one wave, the first is told: the others ask the same of the same states.
    void LeaveOutWhatIsTold(List<Decision> decisions, int first)
    {
        var kept = first;
        for (var number = first; number < decisions.Count; number++)
        {
            var decision = decisions[number];
            if (decision.Verdict != Verdict.NotBound && told.Add((decision.Bond.State, decision.Duty.Readings[0], decision.Verdict, decision.Hearing.Act.Attacker)))
                decisions[kept++] = decision;
        }

        decisions.RemoveRange(kept, decisions.Count - kept);
    }
}
