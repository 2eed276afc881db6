using System.Numerics;

namespace Casus.Training.Networks;

/// <summary>One step of Adam on a run of numbers.</summary>
static class Adam
{
    public static float Correction(float firstDecay, float secondDecay, int step) =>
        MathF.Sqrt(1 - MathF.Pow(secondDecay, step)) / (1 - MathF.Pow(firstDecay, step));

    public static void Step(
        Span<float> values, ReadOnlySpan<float> gradient, Span<float> mean, Span<float> square, float rate, float scale, float firstDecay, float secondDecay, float epsilon)
    {
        var width = Vector<float>.Count;
        var at = 0;
        for (; at + width <= values.Length; at += width)
        {
            var g = new Vector<float>(gradient[at..]) * scale;
            var m = (new Vector<float>(mean[at..]) * firstDecay) + (g * (1 - firstDecay));
            var s = (new Vector<float>(square[at..]) * secondDecay) + (g * g * (1 - secondDecay));
            m.CopyTo(mean[at..]);
            s.CopyTo(square[at..]);
            (new Vector<float>(values[at..]) - (m * rate / (Vector.SquareRoot(s) + new Vector<float>(epsilon)))).CopyTo(values[at..]);
        }

        for (; at < values.Length; at++)
        {
            var g = gradient[at] * scale;
            mean[at] = (mean[at] * firstDecay) + (g * (1 - firstDecay));
            square[at] = (square[at] * secondDecay) + (g * g * (1 - secondDecay));
            values[at] -= mean[at] * rate / (MathF.Sqrt(square[at]) + epsilon);
        }
    }
}
