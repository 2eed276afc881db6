using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Treaties.Judging;

/// <summary>Puts the acts of a situation to the treaties of their days.</summary>
sealed class Trial(Situation situation, Func<LocalDate, DutyTable> tableOf)
{
    public void Decide(List<Decision> decisions)
    {
        var judge = new ActJudge(decisions);
        foreach (var act in situation.Acts)
            judge.Decide(new(act, situation, tableOf(act.On)));
    }
}
