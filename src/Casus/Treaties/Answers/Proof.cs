namespace Casus.Treaties.Answers;

/// <summary>One step of a reasoned tree: what is so, how that stands, by which rule, and what it rests on.</summary>
/// <param name="Fact">What says so; null where the statement says all.</param>
/// <param name="Rule">As <c>treaty#article</c>; null where none is needed.</param>
/// <param name="Because">The steps below, in the order in which they are judged.</param>
public sealed record Proof(string Statement, ProofStatus Status, string? Fact, string? Rule, IReadOnlyList<Proof> Because);

public enum ProofStatus
{
    /// <summary>What follows from the steps below.</summary>
    Conclusion,

    /// <summary>The words that are applied.</summary>
    Rule,
    Met,
    Unmet,
    Unknown,

    /// <summary>Good to know; nothing hangs on it.</summary>
    Note,
}
