namespace Casus.Text;

/// <summary>A stretch of a document's text, in .NET's own units.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="End">Index after the last one: <c>text[Start..End]</c> is the passage.</param>
/// <remarks>What leaves the program counts Unicode code points instead; see <see cref="Quotation"/>.</remarks>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public static TextSpan Covering(TextSpan first, TextSpan second) =>
        new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));
}
