using System.Numerics.Tensors;
using Casus.Language.Networks;

namespace Casus.Training.Networks;

/// <summary>A running mean of a network's weights, in which steps count the less the longer ago they are: steadier than what any one step leaves
/// (Polyak and Juditsky 1992).</summary>
/// <param name="steps">After how many steps a weight's share in the mean has fallen to a third.</param>
sealed class AveragedWeights(NetworkWeights learning, int steps)
{
    /// <summary>Steps between two looks: the weights change little in so few.</summary>
    const int Stride = 8;

    int step;

    public NetworkWeights Weights { get; } = new(learning.Shape);

    public void Follow()
    {
        if (step++ % Stride != 0)
            return;
        // At first the mean of all steps so far, so that what was there by chance is soon forgotten.
        var share = MathF.Max((float)Stride / steps, 1f / (1 + (step / Stride)));
        foreach (var (mean, values) in Weights.All.Zip(learning.All))
            TensorPrimitives.Lerp(mean, values, share, mean);
    }
}
