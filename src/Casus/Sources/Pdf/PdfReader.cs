using Casus.Problems;
using Casus.Sources.Dates;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Casus.Sources.Pdf;

/// <summary>A PDF file as prose: in reading order, without what repeats on its pages.</summary>
static class PdfReader
{
    /// <summary>A page of a newspaper has 15,000; the analysis of a page takes time that grows faster than its letters.</summary>
    const int MostLettersOnPage = 30_000;

    /// <summary>PdfPig follows references by calling itself; no file of the size that is read needs more.</summary>
    const int StackBytes = 256 * 1024 * 1024;

    public static SourceItem Read(Body body, ReadingRules rules)
    {
        SourceItem? item = null;
        var reading = new Thread(() => item = Parse(body, rules), StackBytes);
        reading.Start();
        reading.Join();
        return item!;
    }

    static SourceItem Parse(Body body, ReadingRules rules)
    {
        try
        {
            PageTree.Check(body.Bytes);
            using var pdf = PdfDocument.Open(body.Bytes, new ParsingOptions { SkipMissingFonts = true, FilterProvider = new BoundedFilters() });
            return pdf.NumberOfPages > rules.Limits.PdfPages
                ? DocumentMaker.Refuse(DocumentProblems.TooManyPages(body.Place, pdf.NumberOfPages, rules.Limits.PdfPages))
                : Prose(body, pdf, rules);
        }
        catch (PdfDocumentEncryptedException)
        {
            return DocumentMaker.Refuse(DocumentProblems.EncryptedPdf(body.Place));
        }
        catch (TooMuchInPdfException fault)
        {
            return DocumentMaker.Refuse(DocumentProblems.OverfullPdf(body.Place, fault.Message));
        }
        catch (Exception fault) when (fault is not InsufficientMemoryException)
        {
            // PdfPig meets a broken file with whatever its own code runs into: casts, indices, null.
            return DocumentMaker.Refuse(DocumentProblems.BrokenPdf(body.Place, fault.Message));
        }
    }

    static SourceItem Prose(Body body, PdfDocument pdf, ReadingRules rules)
    {
        var (pages, letters) = (new List<PageLayout>(), 0);
        foreach (var page in pdf.GetPages())
        {
            letters += page.Letters.Count;
            if (page.Letters.Count > MostLettersOnPage || letters > rules.Limits.Characters)
                throw new TooMuchInPdfException($"page {page.Number} has more letters than are read");
            pages.Add(PageLayout.Of(page));
        }

        var said = body.Said.Over(Described(pdf));
        return letters == 0
            ? DocumentMaker.Refuse(DocumentProblems.PictureOnlyPdf(body.Place))
            : DocumentMaker.Make(body.Place, PdfProse.Of(RunningHeads.Without(pages)), said, rules);
    }

    static Particulars Described(PdfDocument pdf) => new()
    {
        Title = Title(pdf.Information.Title),
        Author = string.IsNullOrWhiteSpace(pdf.Information.Author) ? null : pdf.Information.Author.Trim(),
        Dates =
        [
            .. CandidateDates.Found(DateOrigin.FileMade, "CreationDate", pdf.Information.CreationDate),
            .. CandidateDates.Found(DateOrigin.Modified, "ModDate", pdf.Information.ModifiedDate),
        ],
    };

    /// <summary>Office programs put the name of the file there.</summary>
    static string? Title(string? title) =>
        string.IsNullOrWhiteSpace(title) || title.StartsWith("Microsoft Word", StringComparison.Ordinal) || title.Trim() is "untitled" or "Untitled"
        || Path.HasExtension(title.Trim()) && !title.Trim().Contains(' ', StringComparison.Ordinal) ? null : title.Trim();
}
