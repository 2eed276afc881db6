namespace Casus.Sources;

enum SourceFormat { Unknown, Text, Markdown, Html, Json, JsonLines }

static class SourceFormats
{
    /// <summary>By the extension alone: what a file is called is what its owner takes it to be.</summary>
    public static SourceFormat Of(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => SourceFormat.Text,
        ".md" or ".markdown" => SourceFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => SourceFormat.Html,
        ".json" => SourceFormat.Json,
        ".jsonl" or ".ndjson" => SourceFormat.JsonLines,
        _ => SourceFormat.Unknown,
    };

    /// <summary>Of what comes without a name: lines of JSON where it begins like one, else text.</summary>
    public static SourceFormat OfHead(ReadOnlySpan<byte> head)
    {
        var rest = head.StartsWith("\uFEFF"u8) ? head[3..] : Decoder.Utf16(head) is not null ? head[2..].TrimStart((byte)0) : head;
        return rest.TrimStart(" \t\r\n"u8).StartsWith("{"u8) ? SourceFormat.JsonLines : SourceFormat.Text;
    }
}
