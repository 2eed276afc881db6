using Casus.Text;

namespace Casus.Language;

/// <summary>A name in a text, known or not, and what it is the name of.</summary>
/// <param name="Sentence">0-based number of the sentence.</param>
/// <param name="First">Number of its first token there; titles are no part of a name.</param>
/// <param name="Last">Number of its last token, inclusive.</param>
/// <param name="Certainty">From 0 to 1, how sure it is that this is a name of this kind; 1 where the data know it.</param>
public sealed record NamedEntity(int Sentence, int First, int Last, TextSpan Span, EntityKind Kind, double Certainty)
{
    /// <summary>The mention that says who it is; null where nobody knows.</summary>
    public Mention? Mention { get; init; }

    /// <summary>The earlier name, given in full, of the person whose family name this is; null for any other name.</summary>
    public NamedEntity? Earlier { get; init; }
}
