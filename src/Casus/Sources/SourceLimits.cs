namespace Casus.Sources;

/// <summary>How much one text may hold, so that a hostile or mistaken file costs seconds and megabytes, not the run.</summary>
/// <param name="Characters">Of one document's text, in UTF-16 code units: a long book has about a million.</param>
/// <param name="Bytes">Of one file, one line of JSONL, one page of an archive, uncompressed; JSONL files and archives as a whole have no limit.</param>
/// <param name="PdfBytes">Of one PDF file, most of which is pictures and fonts.</param>
/// <param name="PdfPages">Of one PDF file.</param>
public sealed record SourceLimits(int Characters = 2_000_000, int Bytes = 8_000_000, int PdfBytes = 32_000_000, int PdfPages = 500);
