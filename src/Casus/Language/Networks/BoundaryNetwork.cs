using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>Judges after which words of a paragraph a sentence ends. Immutable: one is enough for all threads.</summary>
sealed class BoundaryNetwork(NetworkWeights weights, WordRows rows)
{
    public const int Inside = 0, End = 1, Classes = 2;

    readonly NetworkShape shape = weights.Shape;
    readonly WordEncoder encoder = new(weights, rows);
    readonly RoundedMatrix tags = new(weights.Tags, weights.Shape.Width, Classes);

    /// <summary>The probability that a sentence ends after each unit, from unit 1 on.</summary>
    public void Judge(ParseUnits units, NetworkBuffers buffers, Span<float> ends)
    {
        var words = encoder.Encode([units], buffers);
        var stride = tags.PaddedColumns;
        var scores = buffers.Padded.AsSpan(0, units.Count * stride);
        scores.Clear();
        tags.MultiplyAdd(words[shape.Width..], shape.Width, units.Count, buffers.Rounded, scores, stride);
        for (var unit = 0; unit < units.Count; unit++)
        {
            var (inside, end) = (scores[(unit * stride) + Inside] + weights.TagBias[Inside], scores[(unit * stride) + End] + weights.TagBias[End]);
            ends[unit] = 1 / (1 + MathF.Exp(inside - end));
        }
    }
}
