namespace Casus.Sources;

/// <summary>How much one text may hold, so that a hostile or mistaken file costs seconds and megabytes, not the run.</summary>
/// <param name="Characters">Of one document's text, in UTF-16 code units: a long book has about a million.</param>
/// <param name="Bytes">Of one file, or of one line of JSONL; a JSONL file as a whole has no limit.</param>
public sealed record SourceLimits(int Characters = 2_000_000, int Bytes = 8_000_000);
