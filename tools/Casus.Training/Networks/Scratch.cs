namespace Casus.Training.Networks;

/// <summary>Room of one worker for what it needs for a moment.</summary>
sealed class Scratch
{
    readonly Dictionary<(int, int), PackedMatrix> packed = [];
    float[] transposed = [];
    float[] clean = [];

    /// <returns>As many rows as the input has columns, one after the other.</returns>
    public ReadOnlySpan<float> Transposed(ReadOnlySpan<float> input, int stride, int count, int columns)
    {
        const int tile = 16;
        if (transposed.Length < count * columns)
            transposed = new float[count * columns * 2];
        for (var column = 0; column < columns; column += tile)
        {
            for (var row = 0; row < count; row++)
            {
                var values = input.Slice((row * stride) + column, Math.Min(tile, columns - column));
                for (var i = 0; i < values.Length; i++)
                    transposed[((column + i) * count) + row] = values[i];
            }
        }

        return transposed.AsSpan(0, count * columns);
    }

    public PackedMatrix Packed(ReadOnlySpan<float> values, int stride, int rows, int columns)
    {
        if (!packed.TryGetValue((rows, columns), out var matrix))
        {
            if (packed.Count > 64)
                packed.Clear();
            packed[(rows, columns)] = matrix = new(rows, columns);
        }

        matrix.Fill(values, stride);
        return matrix;
    }

    public Span<float> Clean(int size)
    {
        if (clean.Length < size)
            clean = new float[size];
        clean.AsSpan(0, size).Clear();
        return clean.AsSpan(0, size);
    }
}
