using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Casus.Tests.Sources;

/// <summary>PDF files made for a test, line by line.</summary>
static class GivenPdf
{
    public const double Top = 720;

    const double LineHeight = 13;

    /// <param name="pages">The lines of each page, from the top; empty ones are gaps.</param>
    /// <param name="around">Puts heads, feet and numbers on a page.</param>
    public static byte[] OfPages(IReadOnlyList<string[]> pages, Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont, int>? around = null)
    {
        using var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.TimesRoman);
        pdf.DocumentInformation.CreationDate = "D:20250301120000Z";
        for (var number = 1; number <= pages.Count; number++)
        {
            var page = pdf.AddPage(595, 842);
            Column(page, font, 60, pages[number - 1]);
            around?.Invoke(page, font, number);
        }

        return pdf.Build();
    }

    public static void Column(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, double left, params string[] lines)
    {
        for (var row = 0; row < lines.Length; row++)
        {
            if (lines[row].Length > 0)
                page.AddText(lines[row], 10, new PdfPoint(left, Top - (row * LineHeight)), font);
        }
    }
}
