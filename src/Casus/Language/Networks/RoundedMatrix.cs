using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Casus.Language.Networks;

/// <summary>A matrix of numbers rounded to 12 bits, for being multiplied from the left in whole numbers, of which a processor adds up twice as
/// many in the same time as of floating ones. Laid out in panels of 16 columns, which stay in the first-level cache while the rows of the
/// other matrix pass by (Goto and van de Geijn 2008).</summary>
/// <remarks>Each column has a scale of its own, and so has each row of the left matrix. A sum of whole numbers is the same in whatever order it is
/// taken, so that a row comes out the same whatever other rows it is multiplied with.</remarks>
sealed class RoundedMatrix
{
    public const int PanelWidth = 16;

    /// <summary>Rows of the left matrix that are worked on at once: six times two vectors are what the registers hold.</summary>
    const int BlockRows = 6;

    /// <summary>Rows after which the panels begin anew, so that the rows stay in the second-level cache.</summary>
    const int ChunkRows = 96;

    const int Greatest = 2047;

    readonly short[] panels;
    readonly float[] scales;
    readonly int pairs;

    /// <summary>What the greatest number of a row on the left becomes: as much as no sum can overflow by.</summary>
    readonly float greatestOnLeft;

    /// <param name="values">Row by row.</param>
    public RoundedMatrix(ReadOnlySpan<float> values, int rows, int columns)
    {
        (Rows, Columns, pairs) = (rows, columns, (rows + 1) / 2);
        PaddedColumns = (columns + PanelWidth - 1) / PanelWidth * PanelWidth;
        greatestOnLeft = Math.Min(8 * Greatest, int.MaxValue / (Math.Max(rows, 1) * (Greatest + 1)));
        (panels, scales) = (new short[2 * pairs * PaddedColumns], new float[PaddedColumns]);
        for (var column = 0; column < columns; column++)
            Fill(values, column);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The columns of every product: those that fill the last panel are zero.</summary>
    public int PaddedColumns { get; }

    /// <summary>Adds the product of the left matrix with this one to the output.</summary>
    /// <param name="left">Row by row, as many columns as this matrix has rows.</param>
    /// <param name="output">Row by row, with <see cref="PaddedColumns"/> columns to be written.</param>
    public void MultiplyAdd(ReadOnlySpan<float> left, int leftStride, int rows, RoundedRows rounded, Span<float> output, int outputStride)
    {
        if (rows == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, ((rows - 1) * outputStride) + PaddedColumns);
        for (var first = 0; first < rows; first += ChunkRows)
        {
            var count = Math.Min(rows - first, ChunkRows);
            rounded.Take(left[(first * leftStride)..], leftStride, count, Rows, greatestOnLeft);
            for (var column = 0; column < PaddedColumns; column += PanelWidth)
            {
                for (var row = 0; row < count; row += BlockRows)
                    Block(rounded, row, Math.Min(BlockRows, count - row), column, output[(((first + row) * outputStride) + column)..], outputStride);
            }
        }
    }

    void Fill(ReadOnlySpan<float> values, int column)
    {
        var most = 0f;
        for (var row = 0; row < Rows; row++)
            most = Math.Max(most, Math.Abs(values[(row * Columns) + column]));
        scales[column] = most / Greatest;
        var panel = panels.AsSpan(column / PanelWidth * PanelWidth * 2 * pairs);
        for (var row = 0; row < Rows && most > 0; row++)
            panel[(((row / 2 * PanelWidth) + (column % PanelWidth)) * 2) + (row % 2)] = (short)MathF.Round(values[(row * Columns) + column] / most * Greatest);
    }

    /// <summary>One to six rows. Where there are fewer than six the last is worked out again for those that are missing.</summary>
    void Block(RoundedRows left, int row, int rows, int column, Span<float> output, int stride)
    {
        ref var a0 = ref left.Row(row);
        ref var a1 = ref left.Row(row + Math.Min(1, rows - 1));
        ref var a2 = ref left.Row(row + Math.Min(2, rows - 1));
        ref var a3 = ref left.Row(row + Math.Min(3, rows - 1));
        ref var a4 = ref left.Row(row + Math.Min(4, rows - 1));
        ref var a5 = ref left.Row(row + Math.Min(5, rows - 1));
        ref var panel = ref panels[column * 2 * pairs];
        Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
        Vector256<int> s30 = default, s31 = default, s40 = default, s41 = default, s50 = default, s51 = default;
        for (nint pair = 0; pair < pairs; pair++)
        {
            var b0 = Vector256.LoadUnsafe(ref panel);
            var b1 = Vector256.LoadUnsafe(ref panel, 16);
            panel = ref Unsafe.Add(ref panel, 2 * PanelWidth);
            var a = Vector256.Create(Unsafe.Add(ref a0, pair)).AsInt16();
            s00 += SumOfProducts(a, b0);
            s01 += SumOfProducts(a, b1);
            a = Vector256.Create(Unsafe.Add(ref a1, pair)).AsInt16();
            s10 += SumOfProducts(a, b0);
            s11 += SumOfProducts(a, b1);
            a = Vector256.Create(Unsafe.Add(ref a2, pair)).AsInt16();
            s20 += SumOfProducts(a, b0);
            s21 += SumOfProducts(a, b1);
            a = Vector256.Create(Unsafe.Add(ref a3, pair)).AsInt16();
            s30 += SumOfProducts(a, b0);
            s31 += SumOfProducts(a, b1);
            a = Vector256.Create(Unsafe.Add(ref a4, pair)).AsInt16();
            s40 += SumOfProducts(a, b0);
            s41 += SumOfProducts(a, b1);
            a = Vector256.Create(Unsafe.Add(ref a5, pair)).AsInt16();
            s50 += SumOfProducts(a, b0);
            s51 += SumOfProducts(a, b1);
        }

        ref var scale = ref scales[column];
        Add(s00, s01, left.Scale(row), ref scale, output);
        if (rows > 1)
            Add(s10, s11, left.Scale(row + 1), ref scale, output[stride..]);
        if (rows > 2)
            Add(s20, s21, left.Scale(row + 2), ref scale, output[(2 * stride)..]);
        if (rows > 3)
            Add(s30, s31, left.Scale(row + 3), ref scale, output[(3 * stride)..]);
        if (rows > 4)
            Add(s40, s41, left.Scale(row + 4), ref scale, output[(4 * stride)..]);
        if (rows > 5)
            Add(s50, s51, left.Scale(row + 5), ref scale, output[(5 * stride)..]);
    }

    /// <summary>Each two neighbours multiplied and their products added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<int> SumOfProducts(Vector256<short> a, Vector256<short> b) =>
        Avx2.IsSupported
            ? Avx2.MultiplyAddAdjacent(a, b)
            : (((a.AsInt32() << 16) >> 16) * ((b.AsInt32() << 16) >> 16)) + ((a.AsInt32() >> 16) * (b.AsInt32() >> 16));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add(Vector256<int> first, Vector256<int> second, float rowScale, ref float scale, Span<float> output)
    {
        ref var place = ref MemoryMarshal.GetReference(output[..PanelWidth]);
        var one = Vector256.ConvertToSingle(first) * (Vector256.LoadUnsafe(ref scale) * rowScale);
        var other = Vector256.ConvertToSingle(second) * (Vector256.LoadUnsafe(ref scale, 8) * rowScale);
        (Vector256.LoadUnsafe(ref place) + one).StoreUnsafe(ref place);
        (Vector256.LoadUnsafe(ref place, 8) + other).StoreUnsafe(ref place, 8);
    }
}
