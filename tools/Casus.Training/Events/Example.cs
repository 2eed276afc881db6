namespace Casus.Training.Events;

/// <summary>A predicate, what stands beside it, and what it tells.</summary>
/// <param name="Document">For cross-validation.</param>
/// <param name="Keys">Of its features.</param>
/// <param name="Outcome">0 for no event, else one more than the number of the type.</param>
/// <param name="Open">The outcomes that are open.</param>
/// <param name="IsTold">A rule takes it for an event, so that the typer will not be asked.</param>
sealed record Example(string Document, IReadOnlyList<string> Keys, int Outcome, int[] Open, bool IsTold, float Weight);
