using System.Numerics.Tensors;
using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>A name that a network has found.</summary>
/// <param name="First">The first unit, from 1 on.</param>
/// <param name="Last">The last unit, inclusive.</param>
/// <param name="Certainty">The probability of the least likely of its tags.</param>
readonly record struct TaggedName(int First, int Last, EntityKind Kind, float Certainty);

/// <summary>Finds the names of sentences. Immutable: one is enough for all threads.</summary>
sealed class NameNetwork(NetworkWeights weights, WordRows rows)
{
    readonly WordTagger tagger = new(weights, rows);
    readonly int tags = weights.Shape.Tags;

    /// <summary>As <see cref="WordTagger.Score"/>.</summary>
    public ReadOnlySpan<float> Score(ReadOnlySpan<ParseUnits> sentences, NetworkBuffers buffers) => tagger.Score(sentences, buffers);

    /// <param name="names">Gets the place of each sentence and its names, in the order of the text.</param>
    public void Find(ReadOnlySpan<ParseUnits> sentences, NetworkBuffers buffers, NameDecoder decoder, Action<int, IReadOnlyList<TaggedName>> names)
    {
        var scores = Score(sentences, buffers);
        for (var place = 0; place < buffers.Sentences.Count; place++)
        {
            var (units, first) = buffers.Sentences[place];
            var own = scores.Slice((first + 1) * tags, units.Count * tags);
            var best = units.Tags.AsSpan(1, units.Count);
            decoder.Decode(own, best);
            names(place, Read(best, own));
        }
    }

    List<TaggedName> Read(ReadOnlySpan<int> best, ReadOnlySpan<float> scores)
    {
        var names = new List<TaggedName>();
        Span<float> chances = stackalloc float[tags];
        var (first, certainty) = (0, 1f);
        for (var word = 0; word < best.Length; word++)
        {
            var tag = best[word];
            if (tag == NameTags.Outside)
                continue;
            var kind = NameTags.KindOf(tag);
            if (tag == NameTags.SingleOf(kind) || tag == NameTags.BeginOf(kind))
                (first, certainty) = (word, 1);
            TensorPrimitives.SoftMax(scores.Slice(word * tags, tags), chances);
            certainty = Math.Min(certainty, chances[tag]);
            if (tag == NameTags.SingleOf(kind) || tag == NameTags.LastOf(kind))
                names.Add(new(first + 1, word + 1, (EntityKind)kind, certainty));
        }

        return names;
    }
}
