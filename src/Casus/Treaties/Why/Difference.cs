using Casus.Actors;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>One obligation of one state that two situations call up in different ways.</summary>
/// <param name="First">Null where the first situation does not touch it.</param>
/// <param name="Checks">The conditions that stand differently.</param>
public sealed record Difference(DifferenceKind Kind, ActorCode State, Finding? First, Finding? Second, IReadOnlyList<CheckDifference> Checks)
{
    /// <returns>Null where nothing differs that matters.</returns>
    internal static Difference? Between(Finding? first, Finding? second)
    {
        var checks = Differing(first?.Conditions ?? [], second?.Conditions ?? []).ToList();
        return IsSame(first, second, checks) ? null : new(KindOf(first, second), (first ?? second)!.State, first, second, checks);
    }

    static bool IsSame(Finding? first, Finding? second, IEnumerable<CheckDifference> checks) => (Verdict(first), Verdict(second)) switch
    {
        (Answers.Verdict.NotBound, Answers.Verdict.NotBound) => true,
        var (one, other) when one != other => false,
        _ => (first!.Toward == second!.Toward || (first.Wave > 1 && second.Wave > 1)) && first.Against == second.Against && checks.All(check => check.First?.Status == check.Second?.Status),
    };

    static DifferenceKind KindOf(Finding? first, Finding? second) =>
        IsFree(first) && Binds(second) ? DifferenceKind.NewlyBound
        : Binds(first) && IsFree(second) ? DifferenceKind.Freed
        : DifferenceKind.Changed;

    // Where a treaty does not bear on the acts at all, it binds as little as one that was looked at.
    static Verdict Verdict(Finding? finding) => finding?.Verdict ?? Answers.Verdict.NotBound;

    static bool Binds(Finding? finding) => Verdict(finding) is Answers.Verdict.Obliged or Answers.Verdict.MustConsult or Answers.Verdict.Barred;

    static bool IsFree(Finding? finding) => Verdict(finding) is Answers.Verdict.NotBound or Answers.Verdict.Permitted;

    static IEnumerable<CheckDifference> Differing(IReadOnlyList<Check> first, IReadOnlyList<Check> second) =>
        from condition in first.Concat(second).Select(check => check.Condition).Distinct()
        let ours = first.FirstOrDefault(check => check.Condition == condition)
        let theirs = second.FirstOrDefault(check => check.Condition == condition)
        where ours?.Status != theirs?.Status || ours?.Words != theirs?.Words
        select new CheckDifference(condition, ours, theirs);
}

public enum DifferenceKind
{
    NewlyBound,
    Freed,

    /// <summary>Bound in another way, or undecided in one of the two.</summary>
    Changed,
}

/// <param name="First">Null where it was not asked in the first situation.</param>
public sealed record CheckDifference(string Condition, Check? First, Check? Second);
