using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Casus.Sources.Pdf;

/// <summary>A page as blocks of lines in the order in which a person reads them.</summary>
sealed record PageLayout(IReadOnlyList<IReadOnlyList<PageLine>> Blocks)
{
    /// <summary>Share of the height at the top, and at the bottom, in which running heads, feet and numbers stand.</summary>
    const double Margin = 0.12;

    /// <summary>Letters are put together to words, words by their distances to lines and blocks (O'Gorman's Docstrum, 1993), blocks to columns.</summary>
    public static PageLayout Of(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
            return new([]);

        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        var ordered = UnsupervisedReadingOrderDetector.Instance.Get(blocks);
        return new([.. ordered.Select(block => block.TextLines.Select(line => Line(line, page)).ToList())]);
    }

    static PageLine Line(TextLine line, Page page)
    {
        var middle = (line.BoundingBox.Bottom + line.BoundingBox.Top) / 2;
        var height = page.CropBox.Bounds.Height;
        return new(line.Text.Trim(), (middle - page.CropBox.Bounds.Bottom) / (height > 0 ? height : 1) is < Margin or > 1 - Margin);
    }
}

/// <param name="IsInMargin">Near the upper or lower edge of its page.</param>
sealed record PageLine(string Text, bool IsInMargin);
