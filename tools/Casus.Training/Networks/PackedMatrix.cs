using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Casus.Training.Networks;

/// <summary>A matrix laid out for being multiplied from the left: in panels of 16 columns, which stay in the first-level cache
/// while the rows of the other matrix pass by (Goto and van de Geijn 2008).</summary>
/// <remarks>Vectors of 256 bits are used wherever the processor has them, and are emulated elsewhere.</remarks>
sealed class PackedMatrix
{
    public const int PanelWidth = 16;

    /// <summary>Rows of the left matrix that are worked on at once: six times two vectors are what the registers hold.</summary>
    const int BlockRows = 6;

    /// <summary>Rows after which the panels begin anew, so that the rows stay in the second-level cache.</summary>
    const int ChunkRows = 96;

    readonly float[] panels;

    public PackedMatrix(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        PaddedColumns = (columns + PanelWidth - 1) / PanelWidth * PanelWidth;
        panels = new float[rows * PaddedColumns];
    }

    /// <param name="values">Row by row.</param>
    public PackedMatrix(ReadOnlySpan<float> values, int rows, int columns)
        : this(rows, columns) => Fill(values, columns);

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The columns of every product: those that fill the last panel are zero.</summary>
    public int PaddedColumns { get; }

    /// <param name="stride">From one row of the values to the next.</param>
    public void Fill(ReadOnlySpan<float> values, int stride)
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column += PanelWidth)
            {
                var width = Math.Min(PanelWidth, Columns - column);
                values.Slice((row * stride) + column, width).CopyTo(panels.AsSpan((column * Rows) + (row * PanelWidth), width));
            }
        }
    }

    /// <summary>Takes the values as the transpose: the matrix becomes what stands in columns there.</summary>
    /// <param name="stride">From one row of the values, a column here, to the next.</param>
    public void FillTransposed(ReadOnlySpan<float> values, int stride)
    {
        for (var column = 0; column < Columns; column++)
        {
            var panel = panels.AsSpan(column / PanelWidth * PanelWidth * Rows);
            var at = column % PanelWidth;
            foreach (var value in values.Slice(column * stride, Rows))
            {
                panel[at] = value;
                at += PanelWidth;
            }
        }
    }

    /// <summary>Adds the product of the left matrix with this one to the output.</summary>
    /// <param name="left">Row by row, as many columns as this matrix has rows.</param>
    /// <param name="output">Row by row, with <see cref="PaddedColumns"/> columns to be written.</param>
    public void MultiplyAdd(ReadOnlySpan<float> left, int leftStride, int rows, Span<float> output, int outputStride)
    {
        if (rows == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(left.Length, ((rows - 1) * leftStride) + Rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, ((rows - 1) * outputStride) + PaddedColumns);
        for (var first = 0; first < rows; first += ChunkRows)
        {
            var end = Math.Min(rows, first + ChunkRows);
            for (var column = 0; column < PaddedColumns; column += PanelWidth)
            {
                ref var panel = ref panels[column * Rows];
                for (var row = first; row < end; row += BlockRows)
                    Block(ref At(left, row * leftStride), leftStride, Math.Min(BlockRows, end - row), ref panel, ref output[(row * outputStride) + column], outputStride);
            }
        }
    }

    static ref float At(ReadOnlySpan<float> values, int at) => ref Unsafe.Add(ref MemoryMarshal.GetReference(values), at);

    /// <summary>One to six rows. Where there are fewer than six the last is worked out again for those that are missing, and thrown away: so
    /// a row comes out the same to the last digit, whatever other rows it is multiplied with.</summary>
    void Block(ref float a0, int stride, int rows, ref float panel, ref float output, int outputStride)
    {
        Span<float> thrownAway = stackalloc float[PanelWidth];
        ref var none = ref MemoryMarshal.GetReference(thrownAway);
        ref var a1 = ref Unsafe.Add(ref a0, stride * Math.Min(1, rows - 1));
        ref var a2 = ref Unsafe.Add(ref a0, stride * Math.Min(2, rows - 1));
        ref var a3 = ref Unsafe.Add(ref a0, stride * Math.Min(3, rows - 1));
        ref var a4 = ref Unsafe.Add(ref a0, stride * Math.Min(4, rows - 1));
        ref var a5 = ref Unsafe.Add(ref a0, stride * Math.Min(5, rows - 1));
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
        Vector256<float> s30 = default, s31 = default, s40 = default, s41 = default, s50 = default, s51 = default;
        for (nint k = 0; k < Rows; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref panel);
            var b1 = Vector256.LoadUnsafe(ref panel, 8);
            panel = ref Unsafe.Add(ref panel, PanelWidth);
            var a = Vector256.Create(Unsafe.Add(ref a0, k));
            s00 = Vector256.FusedMultiplyAdd(a, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(a, b1, s01);
            a = Vector256.Create(Unsafe.Add(ref a1, k));
            s10 = Vector256.FusedMultiplyAdd(a, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(a, b1, s11);
            a = Vector256.Create(Unsafe.Add(ref a2, k));
            s20 = Vector256.FusedMultiplyAdd(a, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(a, b1, s21);
            a = Vector256.Create(Unsafe.Add(ref a3, k));
            s30 = Vector256.FusedMultiplyAdd(a, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(a, b1, s31);
            a = Vector256.Create(Unsafe.Add(ref a4, k));
            s40 = Vector256.FusedMultiplyAdd(a, b0, s40);
            s41 = Vector256.FusedMultiplyAdd(a, b1, s41);
            a = Vector256.Create(Unsafe.Add(ref a5, k));
            s50 = Vector256.FusedMultiplyAdd(a, b0, s50);
            s51 = Vector256.FusedMultiplyAdd(a, b1, s51);
        }

        Add(s00, s01, ref output);
        Add(s10, s11, ref rows > 1 ? ref Unsafe.Add(ref output, outputStride) : ref none);
        Add(s20, s21, ref rows > 2 ? ref Unsafe.Add(ref output, 2 * outputStride) : ref none);
        Add(s30, s31, ref rows > 3 ? ref Unsafe.Add(ref output, 3 * outputStride) : ref none);
        Add(s40, s41, ref rows > 4 ? ref Unsafe.Add(ref output, 4 * outputStride) : ref none);
        Add(s50, s51, ref rows > 5 ? ref Unsafe.Add(ref output, 5 * outputStride) : ref none);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add(Vector256<float> left, Vector256<float> right, ref float output)
    {
        (Vector256.LoadUnsafe(ref output) + left).StoreUnsafe(ref output);
        (Vector256.LoadUnsafe(ref output, 8) + right).StoreUnsafe(ref output, 8);
    }
}
