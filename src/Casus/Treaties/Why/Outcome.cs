using Casus.Treaties.Answers;
using Casus.Treaties.Judging;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Why;

/// <summary>What came out when a situation was judged again.</summary>
/// <param name="Judged">What has become of the act of the situation from which the findings in question follow.</param>
sealed record Outcome(IReadOnlyList<Decision> Decisions, Act Judged)
{
    /// <returns>Null where it is no longer said because something stronger is.</returns>
    public Verdict? Of(Finding finding)
    {
        var beside = Decisions.Where(other => other.Bond.State == finding.State && other.Treaty.Id == finding.Treaty && IsCalledUpAlike(other, finding)).ToList();
        var now = beside.Where(other => other.Clause.Article.Number == finding.Article && other.Clause.Obligation.Id == finding.Obligation).Select(other => other.Verdict).ToList();
        if (now.Contains(finding.Verdict))
            return finding.Verdict;
        if (now is not [])
            return now.Min();
        return Silence.IsStronger(finding.Kind, finding.Verdict, beside.Select(other => ((ObligationKind?)other.Duty.Kind, other.Verdict))) ? null : Verdict.NotBound;
    }

    /// <summary>What is said in the same sense, by whichever treaty.</summary>
    public IEnumerable<Decision> Same(Finding finding) => Decisions.Where(other =>
        other.Bond.State == finding.State && other.Duty.Kind == finding.Kind && other.Verdict == finding.Verdict && other.OwedTo == finding.Toward && other.Against == finding.Against);

    // Of the allies whom one state strikes in a later wave one is told: which, does not matter.
    bool IsCalledUpAlike(Decision other, Finding finding) =>
        finding.Act?.Origin is null ? other.Hearing.Act == Judged : other.Hearing.Act.Origin is not null && other.Against == finding.Against;
}
