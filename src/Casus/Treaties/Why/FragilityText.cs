using System.Text;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>What hangs on each treaty, as plain text.</summary>
public static class FragilityText
{
    public static string Write(Fragility fragility)
    {
        var text = new StringBuilder();
        foreach (var act in fragility.Answer.Situation.Acts)
            text.Append(AnswerText.Told(act)).Append('\n');
        foreach (var weight in fragility.Treaties)
        {
            text.Append('\n').Append(weight.Treaty).Append(weight is { Losses: [], Indirect: [] } ? ": only says again what other treaties say\n" : "\n");
            foreach (var alike in weight.Losses.GroupBy(loss => (loss.Duty.Toward, loss.Duty.Against, loss.Duty.Verdict, loss.Duty.Kind, loss.Left)))
                text.Append($"    alone: {Told(alike.Select(loss => loss.Duty))}; without it {EnumWords.Of(alike.Key.Left)}\n");
            foreach (var alike in weight.Doubles.GroupBy(twice => (twice.Duty.Toward, twice.Duty.Against, twice.Duty.Verdict, twice.Duty.Kind, string.Join(", ", twice.AlsoBy))))
                text.Append($"    doubled: {Told(alike.Select(twice => twice.Duty))}; also by {alike.Key.Item5}\n");
            foreach (var alike in weight.Indirect.GroupBy(duty => (duty.Toward, duty.Against, duty.Verdict, duty.Kind, duty.Treaty, duty.Article)))
                text.Append($"    through it: {Told(alike)}, by {alike.Key.Treaty}#{alike.Key.Article}\n");
        }

        if (fragility.Treaties is [])
            text.Append("\nNo treaty binds anybody.\n");
        return text.ToString();
    }

    static string Told(IEnumerable<Finding> duties)
    {
        var all = duties.ToList();
        return Conclusion.Of(all[0], [.. all.Select(duty => duty.State).Distinct()]);
    }
}
