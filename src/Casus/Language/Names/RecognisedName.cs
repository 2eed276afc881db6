namespace Casus.Language.Names;

/// <summary>A name in a sentence that no file knows.</summary>
/// <param name="First">Number of its first token in the sentence.</param>
/// <param name="Last">Number of its last token, inclusive.</param>
/// <param name="Certainty">From 0 to 1: the probability that the network gives to the least likely of its words.</param>
public readonly record struct RecognisedName(int First, int Last, EntityKind Kind, double Certainty)
{
    internal bool Covers(int first, int last) => First <= first && last <= Last;

    internal bool Overlaps(int first, int last) => First <= last && first <= Last;
}
