using Casus.Text;

namespace Casus.Treaties.Answers;

/// <summary>A proof as JSON holds it.</summary>
sealed record ProofShape(string Statement, string Status, string? Fact, string? Rule, IReadOnlyList<ProofShape>? Because)
{
    public static ProofShape Of(Proof proof) => new(
        proof.Statement, EnumWords.Of(proof.Status), proof.Fact, proof.Rule, proof.Because is [] ? null : [.. proof.Because.Select(Of)]);
}
