using Casus.Problems;
using Casus.Yaml;
using Xunit;

namespace Casus.Tests.Yaml;

public class YamlMapTests
{
    enum Colour { DeepRed, Blue }

    static readonly FieldProblems wording = new(
        (where, reason) => new("read", $"{where} {reason}", ""),
        (where, reason) => new("yaml", $"{where} {reason}", ""),
        (where, field) => new("missing", $"{where} {field}", ""),
        (where, field, found, expected) => new("malformed", $"{where} {field} {found}", expected),
        (where, field, known) => new("unexpected", $"{where} {field}", known));

    readonly List<Problem> problems = [];

    [Fact]
    public void A_field_that_nobody_asked_for_is_reported_with_those_that_were()
    {
        var map = Open("name: x\nnmae: y");
        map.Text("name");
        map.Texts("aliases");
        map.Close();
        Assert.Equal(new Problem("unexpected", "f.yaml:2 nmae", "aliases, citation, name"), Assert.Single(problems));
    }

    [Fact]
    public void What_is_missing_is_reported_and_what_is_optional_is_not()
    {
        var map = Open("other: x");
        Assert.Null(map.OptionalText("a"));
        Assert.Null(map.Text("b"));
        map.Needs("other", "c");
        Assert.Equal(["f.yaml:1 b", "f.yaml:1 c"], problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("f: []", "f []")]
    [InlineData("f: { a: 1 }", "f a mapping")]
    [InlineData("f:", "f ")]
    [InlineData("a: &x 1\nf: *x", "f an alias")]
    public void A_text_that_is_none_is_malformed(string text, string says)
    {
        Assert.Null(Open(text).OptionalText("f"));
        Assert.Equal("malformed", Assert.Single(problems).Id);
        Assert.EndsWith(says.Replace("[]", "a list", StringComparison.Ordinal), problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_item_does_not_spoil_a_list()
    {
        Assert.Equal(["a", "b"], Open("list:\n  - a\n  - [x]\n  - b").Texts("list"));
        Assert.Equal("f.yaml:3 list a list", Assert.Single(problems).Message);
    }

    [Fact]
    public void One_word_stands_for_a_list_of_one_only_where_that_is_allowed()
    {
        var map = Open("word: a");
        Assert.Equal(["a"], map.Words("word"));
        Assert.Empty(problems);
        Assert.Empty(map.Texts("word"));
        Assert.Single(problems);
    }

    [Fact]
    public void A_bare_text_is_an_entry_with_one_field()
    {
        var entries = Open("members: [FRA, { state: DEU }]").Maps("members", bare: "state");
        Assert.Equal(["FRA", "DEU"], entries.Select(entry => entry.Text("state")));
        Assert.Empty(problems);
    }

    [Fact]
    public void An_enumeration_is_read_as_it_is_written_and_its_members_are_offered()
    {
        var map = Open("right: deep red\nkebab: deep-red\nwrong: green");
        Assert.Equal(Colour.DeepRed, map.Choice<Colour>("right"));
        Assert.Equal(Colour.DeepRed, map.Choice<Colour>("kebab", member => member == Colour.DeepRed ? "deep-red" : "blue"));
        Assert.Null(map.Choice<Colour>("wrong"));
        Assert.Equal("one of: deep red | blue", Assert.Single(problems).Remedy);
    }

    [Fact]
    public void A_citation_comes_from_the_nearest_mapping_that_has_one()
    {
        var entries = Open("citation: file\nlist: [{ a: 1 }, { citation: own }]").Maps("list");
        Assert.Equal(["file", "own"], entries.Select(entry => entry.Citation("entry")));
        Assert.Empty(problems);
    }

    [Fact]
    public void An_entry_that_nobody_cites_is_reported()
    {
        Open("list: [{ a: 1 }]").Maps("list")[0].Citation("entry");
        Assert.Equal("f.yaml:1 citation", Assert.Single(problems).Message);
    }

    [Theory]
    [InlineData("f: 2024-02-30")]
    [InlineData("f: maybe")]
    [InlineData("f: [1]")]
    public void A_value_of_the_wrong_kind_is_reported_and_not_guessed(string text)
    {
        var map = Open(text);
        Assert.Null(map.Day("f"));
        Assert.Null(map.Number("f"));
        Assert.Null(map.Count("f"));
        Assert.False(map.Flag("f"));
        Assert.Equal(4, problems.Count);
    }

    YamlMap Open(string text) => YamlMap.Open("f.yaml", text, wording, problems)!;
}
