using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Why;

/// <summary>What came out when a situation was judged again.</summary>
/// <param name="Judged">The act that the findings in question are about.</param>
sealed record Outcome(Answer Answer, Act Judged)
{
    /// <returns>Null where the answer no longer says it because it says something stronger.</returns>
    public Verdict? Of(Finding finding)
    {
        var now = Answer.Findings.FirstOrDefault(other =>
            other.State == finding.State && other.Treaty == finding.Treaty && other.Article == finding.Article && other.Obligation == finding.Obligation && other.Act == Judged);
        return now?.Verdict ?? (Silence.IsStronger(finding, Answer.Findings.Where(other => other.Act == Judged)) ? null : Verdict.NotBound);
    }

    /// <summary>What is said in the same sense, by whichever treaty.</summary>
    public IEnumerable<Finding> Same(Finding finding) => Answer.Findings.Where(other =>
        other.State == finding.State && other.Kind == finding.Kind && other.Verdict == finding.Verdict && other.Toward == finding.Toward && other.Against == finding.Against);
}
