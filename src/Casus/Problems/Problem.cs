namespace Casus.Problems;

/// <summary>Something wrong in what a person wrote or gave. A value, not an exception: one run reports all of them.</summary>
/// <param name="Id">Stable and searchable; explained in <c>docs/problems.md</c>. P1xx documents, P2xx language models,
/// P3xx actors, P4xx lexicons and ontology, P5xx the ledger, P6xx treaties and situations, P7xx the faces.</param>
/// <param name="Message">What is wrong, in one line that names the file and line where there is one.</param>
/// <param name="Remedy">What to do about it, in the imperative.</param>
public sealed record Problem(string Id, string Message, string Remedy)
{
    public override string ToString() => $"{Id}: {Message} {Remedy}";
}
