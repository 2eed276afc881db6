using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Turns trained weights into the library's frozen ones, rounded as they are in the files.</summary>
static class FrozenModel
{
    /// <summary>Weights are kept in these steps; one of an averaged perceptron's updates is 1.</summary>
    public const float Step = 0.05f;

    public static SparseWeights Sparse(TrainableWeights weights, int least = 4)
    {
        var rows = weights.Freeze(Step, least);
        var all = rows.SelectMany(row => row.Weights).ToArray();
        return new(
            weights.ClassCount,
            rows.Select(row => row.Key).ToArray(),
            rows.Select(row => (ushort)row.Weights.Length).ToArray(),
            [.. all.Select(w => w.Class)],
            [.. all.Select(w => w.Weight)]);
    }
}
