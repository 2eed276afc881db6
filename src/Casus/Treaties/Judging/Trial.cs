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

    Followers? followers;
    readonly HashSet<(ActorCode, Clause, Verdict, ActorCode?)> told = [];
    readonly Dictionary<(int Act, ActorCode, Clause), Verdict> asked = [];
    IReadOnlyList<Act> known = situation.Acts;

    Followers Following => followers ??= new(situation);

    /// <summary>What those do whom the treaties oblige, in the order of the waves.</summary>
    public List<Act> Derived { get; } = [];

    /// <summary>True where waves were left out because they were too many.</summary>
    public bool IsCutShort { get; private set; }

    /// <param name="lastWave">The last that is looked at, and after which nobody is asked what follows; null for as many as there are.</param>
    public void Decide(List<Decision> decisions, int? lastWave = null)
    {
        var judge = new ActJudge(decisions);
        var acts = situation.Acts;
        for (var wave = 1; acts.Count > 0; wave++)
        {
            var first = decisions.Count;
            if (wave > 1)
                AskAgain(judge, decisions, wave);
            for (var number = 0; number < acts.Count; number++)
                Decide(judge, decisions, acts[number], number, wave);
            if (wave == lastWave)
                return;
            acts = Following.Next(decisions, first, wave + 1);
            IsCutShort = acts.Count > 0 && (wave == MostWaves || Derived.Count + acts.Count > MostActs);
            if (IsCutShort)
                return;
            Derived.AddRange(acts);
            known = [.. known, .. acts];
        }
    }

    void Decide(ActJudge judge, List<Decision> decisions, Act act, int number, int wave)
    {
        var (hearing, first) = (Hearing(act, wave), decisions.Count);
        if (act.Origin is null)
        {
            judge.Decide(hearing);
            LeaveOutWhatIsAsBefore(decisions, first, number);
            return;
        }

        if (situation.Chaining == Chaining.Strict && act.Origin.IsSelfDefence)
            judge.DecideOnJoining(hearing);
        else
            judge.DecideOnTreaties(hearing);
        LeaveOutWhatIsTold(decisions, first);
    }

    // Who has joined or helped since can turn what an act of the situation asks.
    void AskAgain(ActJudge judge, List<Decision> decisions, int wave)
    {
        for (var number = 0; number < situation.Acts.Count; number++)
        {
            var first = decisions.Count;
            judge.DecideOnJoining(Hearing(situation.Acts[number], wave));
            LeaveOutWhatIsAsBefore(decisions, first, number);
        }
    }

    Hearing Hearing(Act act, int wave) => new(act, situation, known, wave, tableOf(act.On));

    void LeaveOutWhatIsAsBefore(List<Decision> decisions, int first, int act)
    {
        var kept = first;
        for (var number = first; number < decisions.Count; number++)
        {
            var decision = decisions[number];
            if (!decision.Duty.CountsWhoJoins || Turns(decision, act))
                decisions[kept++] = decision;
        }

        decisions.RemoveRange(kept, decisions.Count - kept);
    }

    bool Turns(Decision decision, int act)
    {
        var key = (act, decision.Bond.State, decision.Duty.Readings[0]);
        var turns = !asked.TryGetValue(key, out var before) || before != decision.Verdict;
        asked[key] = decision.Verdict;
        return turns;
    }

    // Of several blows of one state in one wave, the first is told: the others ask the same of the same states. Who fights already is asked nothing more.
    void LeaveOutWhatIsTold(List<Decision> decisions, int first)
    {
        var kept = first;
        for (var number = first; number < decisions.Count; number++)
        {
            var decision = decisions[number];
            if (decision.Verdict != Verdict.NotBound && !Following.AreFighting(decision.Bond.State, decision.Against) && told.Add((decision.Bond.State, decision.Duty.Readings[0], decision.Verdict, decision.Against)))
                decisions[kept++] = decision;
        }

        decisions.RemoveRange(kept, decisions.Count - kept);
    }
}
