using Casus.Actors;
using Casus.Treaties.Answers;

namespace Casus.Server.Pages;

/// <summary>States on which one article bears in the same way.</summary>
/// <param name="First">Speaks for all of them.</param>
/// <param name="Shared">Reasons that hold for all; what a condition has told already is left out.</param>
/// <param name="Own">Reasons of single states.</param>
public sealed record FindingGroup(
    IReadOnlyList<ActorCode> States, Finding First, IReadOnlyList<string> Shared, IReadOnlyList<(ActorCode State, string Reason)> Own)
{
    /// <returns>By verdict, in the order of the answer.</returns>
    public static IEnumerable<IGrouping<Verdict, FindingGroup>> Of(Answer answer) =>
        answer.Findings.GroupBy(Alike).Select(findings => Of([.. findings])).GroupBy(group => group.First.Verdict).OrderBy(verdict => verdict.Key);

    static FindingGroup Of(IReadOnlyList<Finding> alike)
    {
        var told = alike[0].Conditions.Select(check => check.Words).ToHashSet();
        var shared = alike[0].Because.Where(reason => !told.Contains(reason) && alike.All(finding => finding.Because.Contains(reason))).ToList();
        var own = alike.SelectMany(finding => finding.Because.Except(shared).Where(reason => !told.Contains(reason)).Select(reason => (finding.State, reason)));
        return new([.. alike.Select(finding => finding.State).Distinct()], alike[0], shared, [.. own]);
    }

    static string Alike(Finding finding) => string.Join('|',
        finding.Verdict, finding.Toward, finding.Against, finding.Treaty, finding.Article, finding.Kind, finding.Strength, finding.Wave,
        string.Join(';', finding.Conditions.Select(check => $"{check.Condition}{check.Status}{check.Words}")),
        finding.Treaty is null ? string.Join(';', finding.Because) : "");
}
