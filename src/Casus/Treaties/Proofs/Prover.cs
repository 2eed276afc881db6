using Casus.Actors;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Proofs;

/// <summary>From a finding down to the facts that it rests on: a tree that can be followed without the code.</summary>
/// <param name="book">The treaties that the findings were drawn from.</param>
public sealed class Prover(TreatyBook book)
{
    public Proof Of(Finding finding) => Of([finding]);

    /// <summary>A tree for each finding; findings that differ in nothing but their state share one.</summary>
    public IReadOnlyList<Proof> Together(IEnumerable<Finding> findings) =>
        [.. findings.GroupBy(Alike.Key).Select(group => Of([.. group]))];

    Proof Of(IReadOnlyList<Finding> alike)
    {
        var first = alike[0];
        IReadOnlyList<ActorCode> states = [.. alike.Select(finding => finding.State)];
        return Subject.Of(first, book) is { } subject
            ? new(Conclusion.Of(first, states), ProofStatus.Conclusion, null, subject.Rule, [.. Steps(subject, states)])
            : new(Conclusion.Of(first, states), ProofStatus.Conclusion, null, null, [.. first.Because.Select(reason => new Proof(reason, ProofStatus.Note, null, null, []))]);
    }

    static IEnumerable<Proof> Steps(Subject subject, IReadOnlyList<ActorCode> states)
    {
        var finding = subject.Finding;
        IReadOnlyList<Finding> readings = finding.Readings is [] ? [finding] : finding.Readings;
        var shared = readings[0].Conditions.Where(check => readings.All(reading => reading.Conditions.Contains(check))).ToList();
        return
        [
            Facts.Act(subject),
            Facts.Rule(subject),
            .. Facts.Bond(subject, states),
            .. shared.Select(Step),
            .. readings.Select(reading => Branch(reading, shared)).OfType<Proof>(),
            .. Facts.Exceptions(subject),
        ];
    }

    static Proof Step(Check check) => new(check.Condition, Status(check.Status), check.Words, check.Rule, []);

    /// <returns>Null where the obligation is not disputed.</returns>
    static Proof? Branch(Finding finding, List<Check> shared) => finding.Reading is { } reading
        ? new(
            $"{EnumWords.Of(finding.Verdict)} in the reading '{reading.Id}'", ProofStatus.Conclusion, $"held by {reading.HeldBy} ({reading.Confidence})", null,
            [.. finding.Conditions.Where(check => !shared.Contains(check)).Select(Step)])
        : null;

    static ProofStatus Status(CheckStatus status) => status switch
    {
        CheckStatus.Met => ProofStatus.Met,
        CheckStatus.Unmet => ProofStatus.Unmet,
        _ => ProofStatus.Unknown,
    };
}
