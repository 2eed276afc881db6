using Casus.Language.Networks;
using CsCheck;
using Xunit;

namespace Casus.Tests.Language.Networks;

public class RoundedMatrixTests
{
    static readonly Gen<(int Rows, int Inner, int Columns, int Seed)> sizes = Gen.Select(Gen.Int[0, 20], Gen.Int[1, 60], Gen.Int[1, 50], Gen.Int);

    [Fact]
    public void A_product_is_the_sum_of_products_to_three_digits_whatever_the_sizes() => sizes.Sample(size =>
    {
        var (left, right) = Matrices(size);
        var matrix = new RoundedMatrix(right, size.Inner, size.Columns);
        var product = Product(matrix, left, size.Rows, size.Inner);
        for (var i = 0; i < size.Rows * size.Columns; i++)
        {
            var (row, column) = (i / size.Columns, i % size.Columns);
            var exact = Enumerable.Range(0, size.Inner).Sum(k => (double)left[(row * size.Inner) + k] * right[(k * size.Columns) + column]);
            Assert.Equal(exact, product[(row * matrix.PaddedColumns) + column], 5e-3);
        }
    });

    [Fact]
    public void A_row_comes_out_the_same_to_the_last_digit_whatever_stands_beside_it() => sizes.Sample(size =>
    {
        var (left, right) = Matrices(size);
        var matrix = new RoundedMatrix(right, size.Inner, size.Columns);
        var together = Product(matrix, left, size.Rows, size.Inner);
        var alone = Enumerable.Range(0, size.Rows).SelectMany(row => Product(matrix, left[(row * size.Inner)..((row + 1) * size.Inner)], 1, size.Inner));
        return together.SequenceEqual(alone);
    });

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        const int inner = 640;
        float[] ones = [.. Enumerable.Repeat(1f, inner * 16)];
        var product = Product(new(ones, inner, 16), [.. Enumerable.Repeat(1000f, inner)], 1, inner);
        Assert.All(product, value => Assert.Equal(640_000f, value, 1f));
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(0f)]
    public void A_row_that_holds_no_number_adds_nothing(float value) =>
        Assert.Equal(new float[16], Product(new([1f, 2f], 2, 1), [value, value], 1, 2));

    [Fact]
    public void A_product_is_added_to_what_is_there()
    {
        var output = new float[16];
        output[0] = 5;
        new RoundedMatrix([2f], 1, 1).MultiplyAdd([3f], 1, 1, new(), output, 16);
        Assert.Equal(11, output[0], 1e-3f);
    }

    static float[] Product(RoundedMatrix matrix, float[] left, int rows, int inner)
    {
        var product = new float[rows * matrix.PaddedColumns];
        matrix.MultiplyAdd(left, inner, rows, new(), product, matrix.PaddedColumns);
        return product;
    }

    static (float[] Left, float[] Right) Matrices((int Rows, int Inner, int Columns, int Seed) size)
    {
        var random = new Random(size.Seed);
        float[] Fill(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        return (Fill(size.Rows * size.Inner), Fill(size.Inner * size.Columns));
    }
}
