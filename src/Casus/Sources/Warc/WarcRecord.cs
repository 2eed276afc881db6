namespace Casus.Sources.Warc;

/// <summary>One record as it stands in the archive.</summary>
/// <param name="Number">Of the record in its file, from 1.</param>
/// <param name="Fields">By name, in any case; the first of several.</param>
/// <param name="Block">Empty where the record is of a kind that is passed over.</param>
/// <param name="IsWhole">False where it is longer than may be held: then the block is its beginning.</param>
sealed record WarcRecord(int Number, IReadOnlyDictionary<string, string> Fields, byte[] Block, bool IsWhole)
{
    public string Type => Field("WARC-Type")?.ToLowerInvariant() ?? "";

    /// <summary>WARC 1.0 puts some addresses in angle brackets.</summary>
    public string? Target => Field("WARC-Target-URI")?.Trim('<', '>');

    public string? Field(string name) => Fields.GetValueOrDefault(name);
}
