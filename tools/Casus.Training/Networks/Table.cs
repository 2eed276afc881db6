using System.Numerics.Tensors;

namespace Casus.Training.Networks;

/// <summary>Rows of numbers that are learnt, of which each step touches few; only those are stepped.</summary>
sealed class Table(float[] values, int rowSize, int workers)
{
    const float FirstDecay = 0.9f, SecondDecay = 0.95f, Epsilon = 1e-8f;

    readonly float[] mean = new float[values.Length];
    readonly float[] square = new float[values.Length];
    readonly float[][] gradients = [.. Enumerable.Range(0, workers).Select(_ => new float[values.Length])];
    readonly List<int>[] touched = [.. Enumerable.Range(0, workers).Select(_ => new List<int>())];
    readonly bool[][] isTouched = [.. Enumerable.Range(0, workers).Select(_ => new bool[values.Length / rowSize])];

    public float[] Values => values;

    public ReadOnlySpan<float> Row(int row) => values.AsSpan(row * rowSize, rowSize);

    public void Initialize(Random random, float scale)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = ((random.NextSingle() * 2) - 1) * scale;
    }

    public Span<float> Gradient(int worker, int row)
    {
        if (!isTouched[worker][row])
        {
            isTouched[worker][row] = true;
            touched[worker].Add(row);
        }

        return gradients[worker].AsSpan(row * rowSize, rowSize);
    }

    public float SumGradients()
    {
        var squares = 0f;
        for (var worker = 1; worker < gradients.Length; worker++)
        {
            foreach (var row in touched[worker])
            {
                var sum = Gradient(0, row);
                TensorPrimitives.Add(sum, gradients[worker].AsSpan(row * rowSize, rowSize), sum);
            }
        }

        foreach (var row in touched[0])
            squares += TensorPrimitives.SumOfSquares<float>(gradients[0].AsSpan(row * rowSize, rowSize));
        return squares;
    }

    public void Step(float rate, float gradientScale, int step)
    {
        rate *= Adam.Correction(FirstDecay, SecondDecay, step);
        foreach (var row in touched[0])
        {
            var at = row * rowSize;
            Adam.Step(
                values.AsSpan(at, rowSize), gradients[0].AsSpan(at, rowSize), mean.AsSpan(at, rowSize), square.AsSpan(at, rowSize),
                rate, gradientScale, FirstDecay, SecondDecay, Epsilon);
        }

        for (var worker = 0; worker < gradients.Length; worker++)
        {
            foreach (var row in touched[worker])
            {
                gradients[worker].AsSpan(row * rowSize, rowSize).Clear();
                isTouched[worker][row] = false;
            }

            touched[worker].Clear();
        }
    }
}
