using Casus.Training.Networks;
using CsCheck;
using Xunit;

namespace Casus.Tests.Training.Networks;

public class PackedMatrixTests
{
    static readonly Gen<(int Rows, int Inner, int Columns, int Seed)> sizes = Gen.Select(Gen.Int[0, 20], Gen.Int[1, 40], Gen.Int[1, 50], Gen.Int);

    [Fact]
    public void A_product_is_the_sum_of_products_whatever_the_sizes() => sizes.Sample(size =>
    {
        var (left, right) = Matrices(size);
        var packed = new PackedMatrix(right, size.Inner, size.Columns);
        var product = new float[size.Rows * packed.PaddedColumns];
        packed.MultiplyAdd(left, size.Inner, size.Rows, product, packed.PaddedColumns);
        return Cells(size).All(cell => IsNear(Sum(left, right, size, cell), product[(cell.Row * packed.PaddedColumns) + cell.Column]));
    });

    [Fact]
    public void A_matrix_filled_from_its_transpose_is_the_same() => sizes.Sample(size =>
    {
        var (left, right) = Matrices(size);
        var transposed = new float[right.Length];
        for (var i = 0; i < right.Length; i++)
            transposed[(i % size.Columns * size.Inner) + (i / size.Columns)] = right[i];
        var packed = new PackedMatrix(size.Inner, size.Columns);
        packed.FillTransposed(transposed, size.Inner);
        return Product(packed, left, size).SequenceEqual(Product(new(right, size.Inner, size.Columns), left, size));
    });

    [Fact]
    public void A_product_is_added_to_what_is_there()
    {
        var packed = new PackedMatrix([2f], 1, 1);
        var output = new float[16];
        output[0] = 5;
        packed.MultiplyAdd([3f], 1, 1, output, 16);
        Assert.Equal(11, output[0]);
    }

    static float[] Product(PackedMatrix packed, float[] left, (int Rows, int Inner, int Columns, int Seed) size)
    {
        var product = new float[size.Rows * packed.PaddedColumns];
        packed.MultiplyAdd(left, size.Inner, size.Rows, product, packed.PaddedColumns);
        return product;
    }

    static (float[] Left, float[] Right) Matrices((int Rows, int Inner, int Columns, int Seed) size)
    {
        var random = new Random(size.Seed);
        float[] Fill(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        return (Fill(size.Rows * size.Inner), Fill(size.Inner * size.Columns));
    }

    static IEnumerable<(int Row, int Column)> Cells((int Rows, int Inner, int Columns, int Seed) size) =>
        Enumerable.Range(0, size.Rows * size.Columns).Select(i => (i / size.Columns, i % size.Columns));

    static double Sum(float[] left, float[] right, (int Rows, int Inner, int Columns, int Seed) size, (int Row, int Column) cell) =>
        Enumerable.Range(0, size.Inner).Sum(k => (double)left[(cell.Row * size.Inner) + k] * right[(k * size.Columns) + cell.Column]);

    static bool IsNear(double expected, float actual) => Math.Abs(expected - actual) < 1e-4;
}
