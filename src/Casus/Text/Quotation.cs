namespace Casus.Text;

/// <summary>Words of a document with their place in it.</summary>
/// <param name="Start">Number of Unicode code points before the passage, as the Web Annotation data model counts.</param>
/// <param name="End">Number of code points up to its end.</param>
/// <param name="Quote">The passage itself, so that a reader can check it without the document.</param>
public sealed record Quotation(int Start, int End, string Quote);
