using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>Judges after which words of a paragraph a sentence ends. Immutable: one is enough for all threads.</summary>
sealed class BoundaryNetwork(NetworkWeights weights, WordRows rows)
{
    public const int Inside = 0, End = 1, Classes = 2;

    readonly WordTagger tagger = new(weights, rows);

    /// <summary>The probability that a sentence ends after each unit, from unit 1 on.</summary>
    public void Judge(ParseUnits units, NetworkBuffers buffers, Span<float> ends)
    {
        var scores = tagger.Score([units], buffers)[Classes..];
        for (var unit = 0; unit < units.Count; unit++)
            ends[unit] = 1 / (1 + MathF.Exp(scores[(unit * Classes) + Inside] - scores[(unit * Classes) + End]));
    }
}
