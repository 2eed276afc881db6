using Casus.Sources.Warc;

namespace Casus.Sources;

enum SourceFormat { Unknown, Text, Markdown, Html, Json, JsonLines, Feed, Warc, Pdf }

static class SourceFormats
{
    static readonly string[] feeds = ["<?xml", "<rss", "<feed"];
    static readonly string[] pages = ["<!doctype html", "<html"];

    /// <summary>By the extension alone: what a file is called is what its owner takes it to be.</summary>
    public static SourceFormat Of(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => SourceFormat.Text,
        ".md" or ".markdown" => SourceFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => SourceFormat.Html,
        ".json" => SourceFormat.Json,
        ".jsonl" or ".ndjson" => SourceFormat.JsonLines,
        ".rss" or ".atom" or ".xml" => SourceFormat.Feed,
        ".warc" => SourceFormat.Warc,
        ".gz" when name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) => SourceFormat.Warc,
        ".pdf" => SourceFormat.Pdf,
        _ => SourceFormat.Unknown,
    };

    /// <summary>By the type that a server gives, without its parameters.</summary>
    public static SourceFormat OfMediaType(string type) => type.Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => SourceFormat.Html,
        "text/plain" => SourceFormat.Text,
        "text/markdown" => SourceFormat.Markdown,
        "application/rss+xml" or "application/atom+xml" or "application/xml" or "text/xml" => SourceFormat.Feed,
        "application/pdf" => SourceFormat.Pdf,
        _ => SourceFormat.Unknown,
    };

    /// <summary>Of what comes without a name: by how it begins, which of text nobody can tell.</summary>
    public static SourceFormat OfHead(ReadOnlySpan<byte> head)
    {
        var rest = head.StartsWith("\uFEFF"u8) ? head[3..] : Decoder.Utf16(head) is not null ? head[2..].TrimStart((byte)0) : head;
        var first = rest.TrimStart(" \t\r\n"u8);
        return first.StartsWith("{"u8) ? SourceFormat.JsonLines
            : first.StartsWith("%PDF-"u8) ? SourceFormat.Pdf
            : first.StartsWith("WARC/1."u8) || GzipMembers.Is(first) ? SourceFormat.Warc
            : BeginsLike(first, feeds) ? SourceFormat.Feed
            : BeginsLike(first, pages) ? SourceFormat.Html
            : SourceFormat.Text;
    }

    static bool BeginsLike(ReadOnlySpan<byte> head, string[] words)
    {
        foreach (var word in words)
        {
            if (head.Length >= word.Length && System.Text.Ascii.EqualsIgnoreCase(head[..word.Length], word))
                return true;
        }

        return false;
    }
}
