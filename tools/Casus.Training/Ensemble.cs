using System.Numerics.Tensors;
using Casus.Language.Networks;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Several networks with the same tags and relations that decide together, by the products of their probabilities.
/// Not for two threads at once.</summary>
sealed class Ensemble(IReadOnlyList<SyntaxNetwork> networks, TagSet tags, RelationSet relations)
{
    readonly NetworkBuffers[] buffers = [.. networks.Select(_ => new NetworkBuffers())];
    readonly TreeDecoder decoder = new();

    public void Analyse(ParseUnits units)
    {
        var count = units.Count + 1;
        for (var i = 0; i < networks.Count; i++)
            networks[i].Score([units], buffers[i]);
        for (var i = 0; i < networks.Count; i++)
            networks[i].ScoreArcs(units, 0, buffers[i]);
        Decide(buffers.Select(b => b.TagScores), count, tags.Count - TagSet.FirstOfWords, units.Tags);
        for (var unit = 1; unit < count; unit++)
            units.Tags[unit] = units.Marks[unit] == WordMark.Joined ? tags.ProperNoun : units.Tags[unit] + TagSet.FirstOfWords;
        decoder.Decode(Sum(buffers.Select(b => b.ArcScores), count, count), count, count, units.Heads);
        for (var i = 0; i < networks.Count; i++)
            networks[i].ScoreRelations(buffers[i]);
        Decide(buffers.Select(b => b.RelationScores), count, relations.Count, units.Relations);
        for (var unit = 1; unit < count; unit++)
            units.Relations[unit] = units.Heads[unit] == ParseUnits.Root ? relations.Root : units.Relations[unit];
    }

    static void Decide(IEnumerable<float[]> scores, int rows, int classes, int[] decided)
    {
        var sums = Sum(scores, rows, classes);
        for (var row = 1; row < rows; row++)
            decided[row] = TensorPrimitives.IndexOfMax<float>(sums.AsSpan(row * classes, classes));
    }

    static float[] Sum(IEnumerable<float[]> scores, int rows, int classes)
    {
        var (sums, chances) = (new float[rows * classes], new float[classes]);
        foreach (var own in scores)
        {
            for (var row = 1; row < rows; row++)
            {
                var finite = own.AsSpan(row * classes, classes);
                for (var i = 0; i < classes; i++)
                    finite[i] = Math.Clamp(finite[i], -1e4f, 1e4f);
                TensorPrimitives.SoftMax<float>(finite, chances);
                TensorPrimitives.Max(chances, 1e-6f, chances);
                TensorPrimitives.Log<float>(chances, chances);
                var sum = sums.AsSpan(row * classes, classes);
                TensorPrimitives.Add(sum, chances, sum);
            }
        }

        return sums;
    }
}
