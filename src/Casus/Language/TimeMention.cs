using Casus.Text;
using Casus.Time;

namespace Casus.Language;

/// <summary>Words that say when, resolved.</summary>
/// <param name="Sentence">0-based number of the sentence.</param>
/// <param name="First">Number of its first token there.</param>
/// <param name="Last">Number of its last token, inclusive.</param>
/// <param name="Because">How it was resolved: "weekday on or before 2024-06-20".</param>
public sealed record TimeMention(int Sentence, int First, int Last, TextSpan Span, UncertainDate When, string Because);
