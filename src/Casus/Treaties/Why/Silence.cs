using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>Why an answer does not tell something.</summary>
static class Silence
{
    /// <summary>The engine does not tell a state to keep off what it has to defend: the bar is still there.</summary>
    /// <param name="others">What is told instead.</param>
    public static bool IsStronger(Finding untold, IEnumerable<Finding> others) => untold is { Kind: ObligationKind.Nonaggression, Verdict: Verdict.Barred } && others.Any(other =>
        other is { Kind: ObligationKind.Defense, Verdict: Verdict.Obliged or Verdict.Undecided } && other.State == untold.State && other.Treaty == untold.Treaty);
}
