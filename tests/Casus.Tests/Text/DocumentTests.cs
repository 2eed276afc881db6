using Casus.Text;
using CsCheck;
using Xunit;

namespace Casus.Tests.Text;

public class DocumentTests
{
    [Fact]
    public void A_quotation_counts_code_points_not_code_units()
    {
        var document = new Document(null, "😀 Kim met Putin");
        Assert.Equal(new Quotation(2, 5, "Kim"), document.Quote(new(3, 6)));
    }

    [Theory]
    [InlineData("\uFEFFa\r\nb\rc", "a\nb\nc")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("😀", "😀")]
    public void Text_has_one_normal_form(string raw, string normal) => Assert.Equal(normal, new Document(null, raw).Text);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", new Document(null, "a\uD800b").Text);

    [Fact]
    public void A_document_bears_whatever_it_quotes() =>
        Gen.Select(Gen.String[Gen.Char, 1, 40], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((text, a, b) =>
        {
            var document = new Document(null, text);
            var (start, end) = (OnBoundary(document.Text, Math.Min(a, b)), OnBoundary(document.Text, Math.Max(a, b)));
            return document.Bears(document.Quote(new(start, end)));
        });

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 99)]
    [InlineData(3, 1)]
    [InlineData(1, 4)]
    public void A_document_does_not_bear_words_that_stand_elsewhere(int start, int end) =>
        Assert.False(new Document(null, "Kim met Putin").Bears(new(start, end, "Kim")));

    [Fact]
    public void Without_an_id_the_text_names_the_document() =>
        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Document(" ", "abc").Id);

    static int OnBoundary(string text, int index)
    {
        index = Math.Min(index, text.Length);
        return index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
    }
}
