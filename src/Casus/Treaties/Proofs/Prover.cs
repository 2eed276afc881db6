using Casus.Actors;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Proofs;

/// <summary>From a finding down to the facts that it rests on: a tree that can be followed without the code.</summary>
/// <param name="answer">The answer that holds the findings.</param>
/// <param name="book">The treaties that it was given from.</param>
public sealed class Prover(Answer answer, TreatyBook book)
{
    public Proof Of(Finding finding) => Of([finding], []);

    /// <summary>A tree for each finding; findings that differ in nothing but their state share one.</summary>
    public IReadOnlyList<Proof> Together(IEnumerable<Finding> findings)
    {
        var groups = findings.GroupBy(Alike.Key).Select(group => group.ToList()).ToList();
        var proved = groups.SelectMany(group => group).ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        return [.. groups.Select(group => Of(group, proved))];
    }

    /// <param name="elsewhere">Findings that have a tree of their own beside this one, and are only named in it.</param>
    Proof Of(IReadOnlyList<Finding> alike, HashSet<Finding> elsewhere)
    {
        var first = alike[0];
        IReadOnlyList<ActorCode> states = [.. alike.Select(finding => finding.State)];
        return Subject.Of(first, book) is { } subject
            ? new(Conclusion.Of(first, states), ProofStatus.Conclusion, null, subject.Rule, [.. Steps(subject, states, elsewhere)])
            : new(Conclusion.Of(first, states), ProofStatus.Conclusion, null, null, [.. first.Because.Select(reason => new Proof(reason, ProofStatus.Note, null, null, []))]);
    }

    // What an ally does because it is obliged to rests on the finding that obliges it.
    Proof Act(Subject subject, HashSet<Finding> elsewhere) =>
        new("the act", ProofStatus.Note, AnswerText.Told(subject.Act), null, answer.CallerOf(subject.Act) is { } caller ? [Caller(caller, elsewhere)] : []);

    Proof Caller(Finding caller, HashSet<Finding> elsewhere) => elsewhere.Contains(caller)
        ? new(Conclusion.Of(caller, [caller.State]), ProofStatus.Conclusion, null, $"{caller.Treaty}#{caller.Article}", [])
        : Of([caller], elsewhere);

    IEnumerable<Proof> Steps(Subject subject, IReadOnlyList<ActorCode> states, HashSet<Finding> elsewhere)
    {
        var finding = subject.Finding;
        IReadOnlyList<Finding> readings = finding.Readings is [] ? [finding] : finding.Readings;
        var shared = readings[0].Conditions.Where(check => readings.All(reading => reading.Conditions.Contains(check))).ToList();
        return
        [
            Act(subject, elsewhere),
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
