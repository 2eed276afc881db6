using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>A network that gives each word scores of some tags, and no more. Immutable: one is enough for all threads.</summary>
sealed class WordTagger(NetworkWeights weights, WordRows rows)
{
    readonly WordEncoder encoder = new(weights, rows);
    readonly Classifier tags = new(weights.Tags, weights.TagBias, weights.Shape.Width);

    /// <returns>One sentence after the other as <see cref="NetworkBuffers.Sentences"/> has them, a row for its root and for each of its units.</returns>
    public ReadOnlySpan<float> Score(ReadOnlySpan<ParseUnits> sentences, NetworkBuffers buffers)
    {
        tags.Score(encoder.Encode(sentences, buffers), weights.Shape.Width, buffers, buffers.TagScores);
        return buffers.TagScores.AsSpan(0, buffers.Rows * weights.Shape.Tags);
    }
}
