using Casus.Yaml;
using CsCheck;
using Xunit;

namespace Casus.Tests.Yaml;

public class YamlTreeTests
{
    [Fact]
    public void Values_are_the_texts_that_they_are()
    {
        var root = YamlTree.Parse("answer: no\nnumber: 1e3\nday: 2024-06-19\nquoted: ' x '\nfolded: >\n  one\n  two\n", out var fault);
        Assert.Null(fault);
        Assert.Equal(["no", "1e3", "2024-06-19", "x", "one two"], root!.Fields.Select(field => ((YamlNode.Text)field.Value.Value).Value));
    }

    [Fact]
    public void Every_part_knows_its_line()
    {
        var root = YamlTree.Parse("# head\na: 1\nb:\n  - c: 2\n  - d\n", out _)!;
        var list = (YamlNode.List)root.Fields["b"].Value;
        Assert.Equal([2, 3, 4, 5], new[] { root.Fields["a"].Line, root.Fields["b"].Line, list.Items[0].Line, list.Items[1].Line });
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    public void A_text_without_words_is_a_mapping_without_fields(string text) => Assert.Empty(YamlTree.Parse(text, out _)!.Fields);

    [Theory]
    [InlineData("a: [1", 2)]
    [InlineData("a: 1\n\tb: 2", 1)]
    [InlineData("a: !!] b", 1)]
    [InlineData("- a", 1)]
    [InlineData("a: 1\nb: 2\na: 3", 3)]
    [InlineData("a: 1\n[b]: 2", 2)]
    [InlineData("a: 1\n---\nb: 2", 2)]
    public void What_is_not_one_mapping_of_names_is_a_fault_with_its_line(string text, int line)
    {
        Assert.Null(YamlTree.Parse(text, out var fault));
        Assert.Equal(line, fault!.Line);
    }

    [Fact]
    public void An_alias_stands_for_nothing()
    {
        var root = YamlTree.Parse("a: &x [1, 2]\nb: [*x, *x]", out _)!;
        Assert.All(((YamlNode.List)root.Fields["b"].Value).Items, item => Assert.IsType<YamlNode.Alias>(item));
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{a: ", "")]
    [InlineData("[", "]")]
    public void Nesting_ends_somewhere(string open, string close)
    {
        const int Levels = 100_000;
        var text = "a: " + string.Concat(Enumerable.Repeat(open, Levels)) + string.Concat(Enumerable.Repeat(close, Levels));
        Assert.Null(YamlTree.Parse(text, out var fault));
        Assert.Contains("levels", fault!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_too_long_is_not_begun() =>
        Assert.True(YamlTree.Parse(new string(' ', YamlTree.Longest + 1), out var fault) is null && fault is not null);

    [Fact]
    public void Whatever_is_written_is_a_mapping_or_a_fault() =>
        Gen.Char["ab:,- \n\t[]{}&*!|>'\"%@`#?~\\u0xD8\0é\uD800"].Array[0, 40].Select(letters => new string(letters))
            .Sample(text => (YamlTree.Parse(text, out var fault) is null) == (fault is not null), iter: 20_000);
}
