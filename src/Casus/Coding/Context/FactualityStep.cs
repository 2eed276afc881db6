using Casus.Ontology;

namespace Casus.Coding.Context;

/// <summary>One step on the way from the root of a sentence to a predicate, that changes how sure the text is or might have.</summary>
/// <param name="Token">The word that is less or more of a fact by it.</param>
/// <param name="Word">The word that does it; −1 where none does but the structure.</param>
/// <param name="By">The operator, as records cite rules (<c>factuality.yaml#refuse</c>), or what in the structure does it.</param>
public sealed record FactualityStep(int Token, int Word, string By, Factuality Before, Factuality After);
