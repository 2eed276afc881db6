using System.Numerics.Tensors;

namespace Casus.Training.Networks;

/// <summary>Numbers that are learnt, and for each worker the gradient that it found; the optimizer is Adam (Kingma and Ba 2015).</summary>
sealed class Parameter(float[] values, int workers)
{
    const float FirstDecay = 0.9f, SecondDecay = 0.95f, Epsilon = 1e-8f;

    readonly float[] mean = new float[values.Length];
    readonly float[] square = new float[values.Length];

    public float[] Values => values;

    public float[][] Gradients { get; } = [.. Enumerable.Range(0, workers).Select(_ => new float[values.Length])];

    public void Initialize(Random random, float scale)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = ((random.NextSingle() * 2) - 1) * scale;
    }

    /// <summary>Adds up the workers' gradients in their order, so that sums do not depend on who was first.</summary>
    public float SumGradients()
    {
        for (var worker = 1; worker < Gradients.Length; worker++)
            TensorPrimitives.Add(Gradients[0], Gradients[worker], Gradients[0]);
        return TensorPrimitives.SumOfSquares<float>(Gradients[0]);
    }

    public void Step(float rate, float gradientScale, int step)
    {
        Adam.Step(values, Gradients[0], mean, square, rate * Adam.Correction(FirstDecay, SecondDecay, step), gradientScale, FirstDecay, SecondDecay, Epsilon);
        foreach (var gradient in Gradients)
            gradient.AsSpan().Clear();
    }
}
