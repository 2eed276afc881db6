using System.Numerics.Tensors;

namespace Casus.Training.Networks;

static class CrossEntropy
{
    /// <summary>The loss of these scores where this class is right; the scores become their gradient.</summary>
    /// <param name="right">−1 where nothing is to be learnt.</param>
    public static float Of(Span<float> scores, int right, float weight)
    {
        if (right < 0)
        {
            scores.Clear();
            return 0;
        }

        TensorPrimitives.SoftMax<float>(scores, scores);
        var loss = -MathF.Log(Math.Max(scores[right], 1e-9f)) * weight;
        scores[right] -= 1;
        TensorPrimitives.Multiply(scores, weight, scores);
        return loss;
    }
}
