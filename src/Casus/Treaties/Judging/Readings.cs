using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Brings the readings of one disputed article together: agreement is a finding, disagreement is undecided.</summary>
static class Readings
{
    public static Finding Merge(IReadOnlyList<Finding> findings)
    {
        var first = findings[0];
        if (findings.Count == 1)
            return first;
        var agreed = findings.All(finding => finding.Verdict == first.Verdict);
        return first with
        {
            Verdict = agreed ? first.Verdict : Verdict.Undecided,
            Conditions = [.. findings.SelectMany(finding => finding.Conditions).Distinct()],
            Because = agreed
                ? [.. findings.SelectMany(finding => finding.Because).Distinct()]
                : [.. findings.Select(finding => $"{EnumWords.Of(finding.Verdict)} in the {finding.Because[^1]}").Concat(findings.SelectMany(finding => finding.Because)).Distinct()],
            DecidedBy = [.. findings.SelectMany(finding => finding.DecidedBy).Distinct()],
            Readings = findings,
            Reading = null,
        };
    }
}
