using System.Numerics.Tensors;

namespace Casus.Language.Networks;

/// <summary>The top of a network: how well each of some classes fits a row of values.</summary>
sealed class Classifier(float[] matrix, float[] bias, int width)
{
    readonly RoundedMatrix classes = new(matrix, width, bias.Length);

    /// <summary>Scores every row of the buffers.</summary>
    /// <param name="stride">From one row of the input to the next.</param>
    /// <param name="scores">Row by row, as many columns as there are classes.</param>
    public void Score(ReadOnlySpan<float> input, int stride, NetworkBuffers buffers, Span<float> scores)
    {
        var padded = buffers.Padded.AsSpan(0, buffers.Rows * classes.PaddedColumns);
        padded.Clear();
        classes.MultiplyAdd(input, stride, buffers.Rows, buffers.Rounded, padded, classes.PaddedColumns);
        for (var row = 0; row < buffers.Rows; row++)
            TensorPrimitives.Add(padded.Slice(row * classes.PaddedColumns, bias.Length), bias, scores.Slice(row * bias.Length, bias.Length));
    }
}
