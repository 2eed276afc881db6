using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>Why an answer does not tell something.</summary>
static class Silence
{
    /// <summary>The engine does not tell a state to keep off what it has to defend: the bar is still there.</summary>
    /// <param name="others">What is told instead of the same state by the same treaty.</param>
    public static bool IsStronger(ObligationKind? kind, Verdict verdict, IEnumerable<(ObligationKind? Kind, Verdict Verdict)> others) =>
        (kind, verdict) is (ObligationKind.Nonaggression, Verdict.Barred) && others.Any(other => other is (ObligationKind.Defense, Verdict.Obliged or Verdict.Undecided));
}
