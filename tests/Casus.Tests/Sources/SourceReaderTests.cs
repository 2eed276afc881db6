using System.Text;
using Casus.Sources;
using NodaTime;
using Xunit;

namespace Casus.Tests.Sources;

public sealed class SourceReaderTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public void A_folder_is_read_in_order_of_name_with_what_lies_below_it()
    {
        folder.Write("b.txt", "second");
        folder.Write("a.txt", "first");
        folder.Write("c/z.md", "third");
        folder.Write("d.jsonl", """{"text":"fourth"}""");
        folder.Write(".hidden.txt", "never");
        Assert.Equal(["first", "second", "third", "fourth"], Read(folder.ToString()));
    }

    [Theory]
    [InlineData("a.yaml", "date: 2024-06-19\ntitle: A pact\npublisher: The Herald\nurl: https://herald.example/1\nlanguage: en\n")]
    [InlineData("a.json", """{"date":"2024-06-19","title":"A pact","publisher":"The Herald","url":"https://herald.example/1","language":"en"}""")]
    public void A_sidecar_says_when_and_by_whom_a_text_was_published(string name, string description)
    {
        folder.Write("a.txt", "They signed.");
        folder.Write(name, description);
        var document = Assert.IsType<SourceItem.Read>(Assert.Single(new SourceReader().Read([folder.ToString()]))).Document;
        Assert.Equal(
            (new LocalDate(2024, 6, 19), "A pact", "The Herald", "https://herald.example/1"),
            (document.Published, document.Title, document.Publisher, document.Url));
    }

    [Theory]
    [InlineData("date: 19 June", "P108")]
    [InlineData("- a\n- b", "P114")]
    [InlineData("a: [b", "P114")]
    [InlineData("a: &x [*x, *x]\nlanguage: ru", "P113")]
    public void A_wrong_sidecar_is_a_problem_of_its_text(string description, string id)
    {
        var text = folder.Write("a.txt", "They signed.");
        folder.Write("a.yaml", description);
        Assert.Equal([id], Read(text));
    }

    [Fact]
    public void A_misspelt_date_is_reported_where_it_stands()
    {
        var text = folder.Write("a.txt", "They signed.");
        var sidecar = folder.Write("a.yaml", "date: 2024-06-31");
        var refused = Assert.IsType<SourceItem.Refused>(Assert.Single(new SourceReader().Read([text])));
        Assert.StartsWith($"{sidecar}: '2024-06-31'", refused.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_text_does_not_stop_the_others()
    {
        var paths = new[]
        {
            folder["nowhere.txt"], folder.Write("empty.txt", ""), folder.Write("blank.txt", " \n "), folder.Write("a.docx", "x"),
            folder.Write("b.txt", "PK\u0003\u0004"), folder.Write("good.txt", "They signed."),
        };
        Assert.Equal(["P101", "P103", "P103", "P111", "P104", "They signed."], Read(paths));
    }

    [Fact]
    public void A_file_that_another_program_holds_is_a_problem()
    {
        using var held = new FileStream(folder.Write("a.txt", "They signed."), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(["P102"], Read(held.Name));
    }

    [Fact]
    public void A_stream_that_breaks_off_is_a_problem_after_what_it_gave()
    {
        using var broken = new BrokenStream("{\"text\":\"first\"}\n"u8.ToArray());
        Assert.Equal(["first", "P102"], new SourceReader(broken).Read(["-"]).Outcomes());
    }

    [Fact]
    public void A_folder_linked_into_itself_is_read_once()
    {
        folder.Write("a/a.txt", "once");
        Directory.CreateSymbolicLink(folder["a/loop"], folder.ToString());
        File.CreateSymbolicLink(folder["a/b.txt"], folder["a/b.txt"]);
        Assert.Equal(["once", "P102"], Read(folder.ToString()));
    }

    [Fact]
    public void An_empty_folder_is_a_problem()
    {
        Directory.CreateDirectory(folder["empty"]);
        Assert.Equal(["P116"], Read(folder["empty"]));
    }

    [Theory]
    [InlineData("They signed.", "They signed.")]
    [InlineData("\uFEFF \n {\"text\":\"They signed.\"}\n", "They signed.")]
    [InlineData("", "P103")]
    public void Standard_input_is_lines_of_json_where_it_begins_like_them(string input, string outcome) =>
        Assert.Equal([outcome], new SourceReader(new MemoryStream(Encoding.UTF8.GetBytes(input))).Read(["-"]).Outcomes());

    [Fact]
    public void A_corpus_is_never_held_whole()
    {
        using var endless = new EndlessStream("{\"text\":\"They signed.\"}\n"u8.ToArray());
        Assert.Equal(100_000, new SourceReader(endless).Read(["-"]).Take(100_000).Count());
    }

    public void Dispose() => folder.Dispose();

    static IEnumerable<string> Read(params string[] paths) => new SourceReader().Read(paths).Outcomes();
}
