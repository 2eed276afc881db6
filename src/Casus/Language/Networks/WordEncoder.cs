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
        foreach (var row in buffers.Sentences)
            Look(row.Units, buffers.Words.AsSpan(row.First * shape.Width));
        foreach (var layer in layers)
        {
            layer.Open(buffers.Words, buffers.Rows, buffers.Gates);
            foreach (var (units, first) in buffers.Sentences)
                layer.Run(buffers.Words.AsSpan(first * shape.Width), units.Count + 1, buffers.Gates.AsSpan(first * shape.Gates), buffers.Next.AsSpan(first * shape.Width));
            buffers.Swap();
        }

        return buffers.Words.AsSpan(0, buffers.Rows * shape.Width);
    }

    void Look(ParseUnits units, Span<float> words)
    {
        Span<int> parts = stackalloc int[WordRows.MostParts];
        for (var unit = 0; unit <= units.Count; unit++)
        {
            var isRoot = unit == ParseUnits.Root;
            var word = isRoot ? WordRows.RootWord : rows.Word(units.Atoms[unit]);
            var count = isRoot ? WordRows.RootParts(parts) : rows.Parts(units.Atoms[unit], units.Marks[unit], parts);
            var row = words.Slice(unit * shape.Width, shape.Width);
            weights.Words.AsSpan(word * shape.State, shape.State).CopyTo(row);
            var sum = row[shape.State..];
            sum.Clear();
            foreach (var part in parts[..count])
                TensorPrimitives.Add(sum, weights.Subwords.AsSpan(part * shape.State, shape.State), sum);
            TensorPrimitives.Multiply(sum, 1 / MathF.Sqrt(count), sum);
        }
    }
}
