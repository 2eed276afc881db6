using System.Text;
using Casus.Sources;
using CsCheck;
using NodaTime;
using Xunit;

namespace Casus.Tests.Sources;

public class FormatTests
{
    static readonly string[] names = ["a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.rss", "a.atom", "a.warc", "a.warc.gz", "a.pdf"];

    static readonly string[] marks =
    [
        "<p>", "</p>", "<div", ">", "<script type='application/ld+json'>", "</script>", "{\"text\":", "\"x\"", "}", "[", "\"@type\":", "\n",
        "---\n", "a: &b", "* ", "#", "|", "&#0;", "\\ud800", "é", "<!--", "word ", "\"NewsArticle\"", ",",
        "<rss version='2.0'><channel>", "<item>", "<title>", "<pubDate>", "<link>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "<content type='xhtml'>",
        "WARC/1.0\r\n", "WARC-Type: response\r\n", "Content-Length: 9\r\n", "\r\n", "HTTP/1.1 200 OK\r\n", "Content-Type: text/html\r\n",
        "%PDF-1.7\n", "1 0 obj\n", "<<", ">>", "/Pages ", "stream\n", "endobj\n", "trailer", "startxref\n", "%%EOF",
    ];

    [Theory]
    [InlineData("""{"text":"They signed.","date":"2024-06-19","id":7}""")]
    [InlineData("""{"text":"They signed.","date":"2024-06-19T23:59:00.123+09:00","id":"7"}""")]
    [InlineData("""{"maintext":"They signed.","text":null,"date_publish":"2024-06-19 08:30:00","id":"7"}""")]
    [InlineData("""{"raw_text":"They signed.","text":"","date":"2024-06-19","id":"7"}""")]
    public void Articles_come_in_the_keys_of_those_who_gather_them(string line)
    {
        var document = Reading.Document("a.jsonl", line);
        Assert.Equal(("7", "They signed.", new LocalDate(2024, 6, 19)), (document.Id, document.Text, document.Published));
    }

    [Fact]
    public void Each_bad_line_is_named_and_the_others_are_read()
    {
        var items = Reading.Items("a.jsonl", """
            {"text":"one"}

            not json
            {"title":"no text"}
            {"text":7}
            {"text":"two","date":"19 June 2024"}
            {"text":"three","language":"ru"}
            ["four"]
            {"text":"\ud800"}
            {"text":"five","language":"en-GB"}
            """);
        Assert.Equal(["one", "P106", "P107", "P107", "P108", "P113", "P106", "P106", "five"], items.Outcomes());
        Assert.Equal(
            ["a.jsonl:3", "a.jsonl:4", "a.jsonl:5", "a.jsonl:6", "a.jsonl:7", "a.jsonl:8", "a.jsonl:9"],
            items.OfType<SourceItem.Refused>().Select(item => item.Problem.Message[..9]));
    }

    [Fact]
    public void Json_nested_without_end_is_not_json() => Assert.Equal("P106", Reading.Problem("a.json", new string('[', 1_000_000)).Id);

    [Fact]
    public void A_file_of_json_is_one_object() => Assert.Equal("They signed.", Reading.Document("a.json", "{\n\"text\": \"They signed.\"\n}").Text);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.jsonl")]
    public void A_broken_byte_is_named_by_line_and_offset(string name)
    {
        byte[] bytes = [.. "\"ab\"\nc"u8, 0xC3, (byte)'d'];
        Assert.Contains(
            Reading.Items(name, bytes).OfType<SourceItem.Refused>(),
            item => item.Problem is { Id: "P105" } problem && problem.Message == $"{name}:2 is not UTF-8: broken at byte 6.");
    }

    public static TheoryData<string, byte[], string> Utf16 => new()
    {
        { "a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zoë signed.")], "Zoë signed." },
        { "a.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Zoë signed.")], "Zoë signed." },
        { "a.jsonl", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"text\":\"Zoë signed.\"}\r\n")], "Zoë signed." },
    };

    [Theory, MemberData(nameof(Utf16))]
    public void Utf16_with_a_byte_order_mark_is_read(string name, byte[] bytes, string text) =>
        Assert.Equal([text], Reading.Items(name, bytes).Outcomes());

    [Theory]
    [InlineData("%PDF-1.7", "a PDF file")]
    [InlineData("PK\u0003\u0004", "a ZIP archive or an office document")]
    [InlineData("a\0b", "a binary file")]
    public void A_binary_file_is_named_for_what_it_is(string content, string kind) =>
        Assert.Equal($"a.txt is not text: it looks like {kind}.", Reading.Problem("a.txt", content).Message);

    [Theory]
    [InlineData("a.txt", 2_000_001, "P109")]
    [InlineData("a.txt", 8_000_001, "P110")]
    [InlineData("a.md", 5_000_000, "P109")]
    [InlineData("a.html", 5_000_000, "P109")]
    public void A_text_longer_than_the_limit_is_refused(string name, int length, string id) =>
        Assert.Equal(id, Reading.Problem(name, new string('a', length)).Id);

    [Fact]
    public void A_line_longer_than_the_limit_is_passed_over() =>
        Assert.Equal(["P110", "They signed."], Reading.Items("a.jsonl", new string('a', 9_000_000) + "\n{\"text\":\"They signed.\"}").Outcomes());

    [Fact]
    public void Markdown_becomes_prose_in_paragraphs()
    {
        var document = Reading.Document("a.md", """
            ---
            date: 2024-06-19
            ---
            # A *pact*

            They [signed](https://x.example) a
            **treaty** &amp; left. ![A hall](hall.png)

            - Kim
            - `Putin`

            | a | b |
            |---|---|
            | 1 | 2 |

            ```
            code
            ```
            """);
        Assert.Equal(
            ("A pact", new LocalDate(2024, 6, 19), "They signed a treaty & left.\n\nKim\n\nPutin"),
            (document.Title, document.Published, document.Text));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("*a_")]
    [InlineData("![a](")]
    public void Markdown_made_to_keep_the_parser_busy_is_refused(string part) =>
        Assert.Equal("P115", Reading.Problem("a.md", string.Concat(Enumerable.Repeat(part, 100_000))).Id);

    [Fact]
    public void Whatever_the_bytes_there_is_a_document_or_a_problem() =>
        Gen.Select(OneOf(names), Gen.Byte.Array[0, 200]).Sample((name, bytes) => Reading.Items(name, bytes).Count > 0);

    [Fact]
    public void Whatever_the_marks_there_is_a_document_or_a_problem() =>
        Gen.Select(OneOf(names), OneOf(marks).Array[0, 30].Select(string.Concat)).Sample((name, text) => Reading.Items(name, text).Count > 0);

    static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(number => values[number]);
}
