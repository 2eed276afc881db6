using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Casus.Language.Networks;

/// <summary>Room for rows of numbers that are rounded to whole ones, each row by a scale of its own, to be multiplied by a <see cref="RoundedMatrix"/>.</summary>
sealed class RoundedRows
{
    short[] values = [];
    float[] scales = [];
    int width;

    /// <param name="greatest">What the greatest number of each row becomes.</param>
    public void Take(ReadOnlySpan<float> rows, int stride, int count, int columns, float greatest)
    {
        const int step = 16;
        width = (columns + step - 1) / step * step;
        if (values.Length < count * width)
            values = new short[count * width];
        if (scales.Length < count)
            scales = new float[count];
        for (var row = 0; row < count; row++)
        {
            var from = rows.Slice(row * stride, columns);
            var to = values.AsSpan(row * width, width);
            var most = Math.Abs(TensorPrimitives.MaxMagnitude(from));
            // What is no number, or none that counts, comes out as nothing.
            var factor = most is > 1e-30f and < 1e30f ? greatest / most : 0;
            scales[row] = factor > 0 ? most / greatest : 0;
            Round(from, factor, to);
        }
    }

    /// <summary>The first two numbers of a row as one; the others follow.</summary>
    public ref int Row(int row) => ref MemoryMarshal.Cast<short, int>(values.AsSpan(row * width))[0];

    public float Scale(int row) => scales[row];

    static void Round(ReadOnlySpan<float> from, float factor, Span<short> to)
    {
        var at = 0;
        ref var first = ref MemoryMarshal.GetReference(from);
        for (; at + 16 <= from.Length; at += 16)
        {
            var low = Vector256.ConvertToInt32(Vector256.Round(Vector256.LoadUnsafe(ref first, (nuint)at) * factor));
            var high = Vector256.ConvertToInt32(Vector256.Round(Vector256.LoadUnsafe(ref first, (nuint)at + 8) * factor));
            Vector256.Narrow(low, high).StoreUnsafe(ref to[at]);
        }

        for (; at < from.Length; at++)
            to[at] = (short)MathF.Round(from[at] * factor);
        to[at..].Clear();
    }
}
