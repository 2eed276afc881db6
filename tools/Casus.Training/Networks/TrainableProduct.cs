namespace Casus.Training.Networks;

/// <summary>Multiplication by a matrix that is learnt, there and back.</summary>
sealed class TrainableProduct(Parameter matrix, int rows, int columns)
{
    readonly PackedMatrix forward = new(rows, columns);
    readonly PackedMatrix backward = new(columns, rows);

    public Parameter Matrix => matrix;

    /// <summary>How wide the outputs are that are written, and the gradients that are read.</summary>
    public int OutputStride => forward.PaddedColumns;

    /// <summary>Takes over the values after a step.</summary>
    public void Refresh()
    {
        forward.Fill(matrix.Values, columns);
        backward.FillTransposed(matrix.Values, columns);
    }

    public void Forward(ReadOnlySpan<float> input, int stride, int count, Span<float> output, int outputStride) =>
        forward.MultiplyAdd(input, stride, count, output, outputStride);

    /// <summary>Adds to the gradient of the matrix and to that of the input.</summary>
    public void Backward(int worker, Scratch scratch, ReadOnlySpan<float> input, int stride, int count, ReadOnlySpan<float> output, int outputStride, Span<float> inputGradient)
    {
        backward.MultiplyAdd(output, outputStride, count, inputGradient, stride);
        AddOuter(scratch, input, stride, count, output, outputStride, matrix.Gradients[worker]);
    }

    /// <summary>Transposed input times gradient of the output.</summary>
    void AddOuter(Scratch scratch, ReadOnlySpan<float> input, int stride, int count, ReadOnlySpan<float> output, int outputStride, Span<float> gradient)
    {
        var transposed = scratch.Transposed(input, stride, count, rows);
        var packed = scratch.Packed(output, outputStride, count, columns);
        if (packed.PaddedColumns == columns)
        {
            packed.MultiplyAdd(transposed, count, rows, gradient, columns);
            return;
        }

        var padded = scratch.Clean(rows * packed.PaddedColumns);
        packed.MultiplyAdd(transposed, count, rows, padded, packed.PaddedColumns);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                gradient[(row * columns) + column] += padded[(row * packed.PaddedColumns) + column];
        }
    }
}
