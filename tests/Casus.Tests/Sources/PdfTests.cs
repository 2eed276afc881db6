using System.IO.Compression;
using System.Text;
using Casus.Sources;
using Casus.Sources.Dates;
using UglyToad.PdfPig.Core;
using Xunit;

namespace Casus.Tests.Sources;

public class PdfTests
{
    static readonly string[] report =
    [
        "The two governments signed a long-term agreement in the capital on",
        "Wednesday. The agreement covers the telecommunica-",
        "tions of both states, and of two neighbours. A long-",
        "term office is to watch over it.",
        "",
        "",
        "Neither government said what it would cost, or when it would begin.",
    ];

    [Fact]
    public void Words_parted_at_the_ends_of_lines_are_joined_unless_the_hyphen_is_their_own() => Assert.Equal(
        """
        The two governments signed a long-term agreement in the capital on Wednesday. The agreement covers the telecommunications of both states, and of two neighbours. A long-term office is to watch over it.

        Neither government said what it would cost, or when it would begin.
        """.ReplaceLineEndings("\n"),
        Reading.Document("a.pdf", GivenPdf.OfPages([report])).Text);

    [Fact]
    public void What_repeats_at_the_edges_of_pages_is_no_text()
    {
        var pages = Enumerable.Range(1, 3).Select(number => new[] { $"On page {number} the council met the envoys, and they spoke about the border.", "They agreed to meet again." }).ToList();
        var text = Reading.Document("a.pdf", GivenPdf.OfPages(pages, (page, font, number) =>
        {
            page.AddText("The Harbour Post, 12 February 2025", 9, new PdfPoint(60, 810), font);
            page.AddText($"Page {number} of 3", 9, new PdfPoint(280, 30), font);
        })).Text;
        Assert.DoesNotContain("Harbour", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of 3", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("the council met").Length - 1);
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var lines = Enumerable.Range(1, 12).Select(number => $"This is line {number} of the first column, and").ToArray();
        var text = Reading.Document("a.pdf", GivenPdf.OfPages([lines], (page, font, _) =>
            GivenPdf.Column(page, font, 330, [.. lines.Select(line => line.Replace("first", "second", StringComparison.Ordinal))]))).Text;
        Assert.True(text.LastIndexOf("first", StringComparison.Ordinal) < text.IndexOf("second", StringComparison.Ordinal), text);
    }

    [Fact]
    public void The_day_on_which_a_file_was_made_is_kept_and_is_not_its_day_of_publication()
    {
        var read = Reading.Read("a.pdf", GivenPdf.OfPages([report]));
        Assert.Equal((DateOrigin.FileMade, new NodaTime.LocalDate(2025, 3, 1)), (Assert.Single(read.Dates).Origin, read.Dates[0].Day));
        Assert.Null(read.Document.Published);
    }

    [Fact]
    public void Pages_that_are_pictures_are_a_problem() => Assert.Equal("P124", Reading.Problem("a.pdf", GivenPdf.OfPages([[]])).Id);

    [Fact]
    public void A_file_with_more_pages_than_are_read_is_a_problem() =>
        Assert.Equal("P126", Reading.Problem("a.pdf", GivenPdf.OfPages([report, report]), new SourceLimits(PdfPages: 1)).Id);

    [Theory]
    [InlineData("%PDF-1.7\nnothing", "P125")]
    [InlineData("not a pdf", "P125")]
    [InlineData("", "P103")]
    public void What_is_no_pdf_is_a_problem(string content, string id) => Assert.Equal(id, Reading.Problem("a.pdf", content).Id);

    [Fact]
    public void An_encrypted_file_is_a_problem() => Assert.Equal("P123", Reading.Problem("a.pdf", Encrypted()).Id);

    /// <summary>A page of three hundred megabytes in three hundred kilobytes.</summary>
    [Fact]
    public void A_file_that_unpacks_to_too_much_is_a_problem() => Assert.Equal("P127", Reading.Problem("a.pdf", OfContent(Packed(300), "/Filter /FlateDecode")).Id);

    [Theory]
    [InlineData("[")]
    [InlineData("<</A ")]
    [InlineData("q ")]
    public void A_file_nested_without_end_is_a_document_or_a_problem(string part) =>
        Assert.Single(Reading.Items("a.pdf", OfContent(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(part, 200_000))), "")));

    [Theory]
    [InlineData("/Kids")]
    [InlineData("/K#69ds")]
    public void A_file_whose_pages_hang_on_each_other_without_end_is_a_problem(string kids)
    {
        var nodes = Enumerable.Range(3, 20_000).Select(number => Encoding.ASCII.GetBytes($"<</Type/Pages{kids}[{number} 0 R]/Count 1>>"));
        Assert.Equal("P127", Reading.Problem("a.pdf", Of("/Root 1 0 R", ["<</Type/Catalog/Pages 2 0 R>>"u8.ToArray(), .. nodes])).Id);
    }

    [Fact]
    public void A_broken_byte_in_a_file_gives_a_document_or_a_problem()
    {
        var good = GivenPdf.OfPages([report]);
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.Int[0, good.Length - 1], CsCheck.Gen.Byte),
            (at, value) => Reading.Items("a.pdf", [.. good[..at], value, .. good[(at + 1)..]]).Count == 1,
            iter: 200);
    }

    static byte[] Packed(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var number = 0; number < megabytes; number++)
                packing.Write(new byte[1_000_000]);
        }

        return packed.ToArray();
    }

    static byte[] OfContent(byte[] content, string filter) => Of(
        "/Root 1 0 R",
        "<</Type/Catalog/Pages 2 0 R>>"u8.ToArray(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>"u8.ToArray(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"u8.ToArray(),
        [.. Encoding.ASCII.GetBytes($"<</Length {content.Length}{filter}>>\nstream\n"), .. content, .. "\nendstream"u8]);

    /// <summary>With the passwords of nobody: revision 2 of the standard handler, keys of 40 bits.</summary>
    static byte[] Encrypted()
    {
        var key = string.Concat(Enumerable.Repeat("41", 32));
        return Of(
            $"/Root 1 0 R/ID[<41><41>]/Encrypt<</Filter/Standard/V 1/R 2/O<{key}>/U<{key}>/P -4>>",
            "<</Type/Catalog/Pages 2 0 R>>"u8.ToArray(),
            "<</Type/Pages/Kids[]/Count 0>>"u8.ToArray());
    }

    static byte[] Of(string trailer, params byte[][] objects)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        file.Write("%PDF-1.7\n"u8);
        foreach (var body in objects)
        {
            offsets.Add(file.Position);
            file.Write([.. Encoding.ASCII.GetBytes($"{offsets.Count} 0 obj\n"), .. body, .. "\nendobj\n"u8]);
        }

        var table = file.Position;
        var entries = string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"));
        file.Write(Encoding.ASCII.GetBytes($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{entries}trailer<<{trailer}/Size {objects.Length + 1}>>\nstartxref\n{table}\n%%EOF"));
        return file.ToArray();
    }
}
