using System.IO.Compression;
using System.Text;
using Casus.Sources;
using Casus.Sources.Dates;
using CsCheck;
using NodaTime;
using Xunit;
using static Casus.Tests.Sources.GivenWarc;

namespace Casus.Tests.Sources;

public class WarcTests
{
    const string Text = "They signed the pact in the capital, officials said on Wednesday.";

    static readonly byte[] page = Encoding.UTF8.GetBytes(Page);

    static readonly byte[] note = Record("resource", "text/plain", "They left."u8.ToArray());

    public static TheoryData<byte[]> Pages => new(
        Response(page),
        Response(Chunked(page), "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
        Response(Gzip(page), "Content-Type: text/html\r\nContent-Encoding: gzip"),
        Response(Chunked(Gzip(page)), "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"),
        Response(Packed(page, stream => new BrotliStream(stream, CompressionLevel.Fastest)), "Content-Type: text/html\r\nContent-Encoding: br"),
        Response(Packed(page, stream => new ZLibStream(stream, CompressionLevel.Fastest)), "Content-Type: text/html\r\nContent-Encoding: deflate"),
        Response(page, "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"),
        Record("resource", "text/html", page));

    [Theory, MemberData(nameof(Pages))]
    public void A_page_is_read_however_it_was_sent_and_whether_or_not_the_archiver_unpacked_it(byte[] record) =>
        Assert.Equal([Text, "They left."], Reading.Items("a.warc", [.. record, .. note]).Outcomes());

    [Fact]
    public void Each_record_may_be_packed_by_itself() =>
        Assert.Equal([Text, "They left."], Reading.Items("a.warc.gz", [.. Gzip(Response(page)), .. Gzip(note)]).Outcomes());

    [Fact]
    public void The_day_on_which_a_page_was_fetched_is_kept_and_is_not_its_day_of_publication()
    {
        var read = Reading.Read("a.warc", Response(page));
        Assert.Equal(("https://herald.example/1", "A pact"), (read.Document.Url, read.Document.Title));
        Assert.Null(read.Document.Published);
        Assert.Equal((DateOrigin.Retrieved, new LocalDate(2024, 7, 1)), (Assert.Single(read.Dates).Origin, read.Dates[0].Day));
    }

    [Fact]
    public void What_is_no_page_is_passed_over() => Assert.Equal(["They left."], Reading.Items("a.warc",
    [
        .. Record("warcinfo", "application/warc-fields", "software: x"u8.ToArray()), .. Record("request", "application/http", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
        .. Response(page, status: 404), .. Response("png", "Content-Type: image/png"), .. Record("response", "text/dns", "x"u8.ToArray()), .. note,
    ]).Outcomes());

    [Fact]
    public void An_archive_without_pages_is_a_problem() => Assert.Equal("P122", Reading.Problem("a.warc", Record("warcinfo", "application/warc-fields", [])).Id);

    [Theory]
    [InlineData("99999")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    [InlineData("ten")]
    [InlineData("3")]
    public void A_wrong_length_ends_the_reading_with_a_problem_after_what_stood_before(string length) => Assert.Equal(
        ["They left.", "P121"],
        Reading.Items("a.warc", [.. note, .. Record("warcinfo", "text/plain", "x: y"u8.ToArray(), length), .. note]).Outcomes());

    [Fact]
    public void A_head_without_end_is_a_problem() => Assert.Equal(
        "P121", Reading.Problem("a.warc", "WARC/1.0\r\n" + string.Concat(Enumerable.Repeat("X-Field: y\r\n", 1_000_000))).Id);

    [Fact]
    public void A_line_without_end_is_a_problem() => Assert.Equal("P121", Reading.Problem("a.warc", "WARC/1.0 " + new string('x', 5_000_000)).Id);

    [Fact]
    public void A_page_longer_than_the_limit_is_a_problem_and_the_next_is_read() => Assert.Equal(
        ["P110", "They left."], Reading.Items("a.warc", [.. Response(new byte[9_000_000], "Content-Type: text/html"), .. note], null).Outcomes());

    [Fact]
    public void A_page_that_unpacks_to_more_than_the_limit_is_a_problem() => Assert.Equal(
        ["P110", "They left."], Reading.Items("a.warc", [.. Response(Gzip(new byte[20_000_000]), "Content-Type: text/html\r\nContent-Encoding: gzip"), .. note]).Outcomes());

    [Fact]
    public void An_archive_that_unpacks_without_end_is_a_problem()
    {
        byte[] bomb = [.. Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 900000000\r\n\r\n"), .. new byte[60_000_000]];
        Assert.Equal(["They left.", "P121"], Reading.Items("a.warc.gz", [.. Gzip(note), .. Gzip(bomb)]).Outcomes());
    }

    [Fact]
    public void A_packed_archive_that_was_cut_off_is_a_problem_after_what_it_gave()
    {
        var whole = Gzip([.. Response(page), .. note]);
        Assert.Equal("P121", Reading.Items("a.warc.gz", whole[..^40]).Outcomes().Last());
    }

    [Fact]
    public void A_broken_byte_in_an_archive_gives_documents_or_problems()
    {
        byte[] good = [.. Response(Chunked(Gzip(page)), "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"), .. note];
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Sample((at, value) => Reading.Items("a.warc", [.. good[..at], value, .. good[(at + 1)..]]).Count > 0);
        var packed = Gzip(good);
        Gen.Select(Gen.Int[0, packed.Length - 1], Gen.Byte).Sample((at, value) => Reading.Items("a.warc.gz", [.. packed[..at], value, .. packed[(at + 1)..]]).Count > 0);
    }

    [Fact]
    public void Standard_input_can_be_an_archive() =>
        Assert.Equal([Text], new SourceReader(new MemoryStream(Gzip(Response(page)))).Read(["-"]).Outcomes());
}
