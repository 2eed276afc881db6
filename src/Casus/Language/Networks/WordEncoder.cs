using System.Numerics.Tensors;
using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>The lower part of a network: vectors of words and of their parts, and recurrent layers over them.</summary>
sealed class WordEncoder(NetworkWeights weights, WordRows rows)
{
    readonly NetworkShape shape = weights.Shape;
    readonly RecurrentLayer[] layers = [.. weights.Layers.Select(layer => new RecurrentLayer(weights.Shape, layer))];

    /// <returns>One sentence after the other, a row for its root and for each of its units: what it is among the others.</returns>
    public Span<float> Encode(ReadOnlySpan<ParseUnits> sentences, NetworkBuffers buffers)
    {
        buffers.Place(shape, sentences);
        OpenFirst(buffers);
        for (var number = 0; number < layers.Length; number++)
        {
            var layer = layers[number];
            if (number > 0)
                layer.Open(buffers.Words, buffers.Rows, buffers.Rounded, buffers.Gates);
            foreach (var (units, first) in buffers.Sentences)
                layer.Run(buffers.Words.AsSpan(first * shape.Width), units.Count + 1, buffers.Gates.AsSpan(first * shape.Gates), buffers.Next.AsSpan(first * shape.Width));
            buffers.Swap();
        }

        return buffers.Words.AsSpan(0, buffers.Rows * shape.Width);
    }

    /// <summary>The vectors of all words, and what they put to the gates of the first layer, which knows nothing yet of other words: so it
    /// is kept for the next time that the word comes.</summary>
    void OpenFirst(NetworkBuffers buffers)
    {
        var kept = buffers.Kept;
        foreach (var (units, first) in buffers.Sentences)
        {
            for (var unit = 0; unit <= units.Count; unit++)
            {
                var row = first + unit;
                var key = unit == ParseUnits.Root ? KeptWords.Root : KeptWords.KeyOf(units.Atoms[unit], units.Marks[unit]);
                Span<float> word = buffers.Words.AsSpan(row * shape.Width, shape.Width), gates = buffers.Gates.AsSpan(row * shape.Gates, shape.Gates);
                if (kept.Recall(key, word, gates))
                    continue;
                Look(units, unit, word);
                kept.Await(row, key, word);
                if (kept.IsFull)
                    OpenAwaited(buffers);
            }
        }

        OpenAwaited(buffers);
    }

    void OpenAwaited(NetworkBuffers buffers)
    {
        var kept = buffers.Kept;
        layers[0].Open(kept.Words, kept.Count, buffers.Rounded, kept.Gates);
        kept.Keep(buffers.Gates);
    }

    void Look(ParseUnits units, int unit, Span<float> row)
    {
        Span<int> parts = stackalloc int[WordRows.MostParts];
        var isRoot = unit == ParseUnits.Root;
        var word = isRoot ? WordRows.RootWord : rows.Word(units.Atoms[unit]);
        var count = isRoot ? WordRows.RootParts(parts) : rows.Parts(units.Atoms[unit], units.Marks[unit], parts);
        weights.Words.AsSpan(word * shape.State, shape.State).CopyTo(row);
        var sum = row[shape.State..];
        sum.Clear();
        foreach (var part in parts[..count])
            TensorPrimitives.Add(sum, weights.Subwords.AsSpan(part * shape.State, shape.State), sum);
        TensorPrimitives.Multiply(sum, 1 / MathF.Sqrt(count), sum);
    }
}
