namespace Casus.Language;

/// <summary>Tokens that are known to be one name; tagger and parser take them for one word.</summary>
/// <param name="First">Number of its first token in the <see cref="TokenizedText"/>.</param>
/// <param name="Last">Number of its last token, inclusive.</param>
/// <param name="HeadFirst">True for persons: in "Kim Jong Un" the rest hangs on the first word as <c>flat</c>. False for places
/// and bodies: in "North Korea" the rest hangs on the last word as <c>compound</c>.</param>
public readonly record struct NameRange(int First, int Last, bool HeadFirst)
{
    internal int Head => HeadFirst ? First : Last;
}
