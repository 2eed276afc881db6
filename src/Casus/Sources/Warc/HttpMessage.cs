using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Casus.Sources.Warc;

/// <summary>An answer of a web server as archives keep it: as it went over the wire, or already unpacked by the archiver.</summary>
/// <param name="Body">Without its transfer coding, still packed as <see cref="Field"/> <c>Content-Encoding</c> says.</param>
sealed record HttpMessage(int Status, IReadOnlyDictionary<string, string> Fields, byte[] Body)
{
    public string? Field(string name) => Fields.GetValueOrDefault(name);

    /// <returns>Null where the block is no such answer.</returns>
    public static HttpMessage? Parse(byte[] block)
    {
        var source = new ByteSource(new MemoryStream(block));
        if (source.ReadLine(HeaderFields.LongestLine) is not { Bytes: { } bytes } || StatusOf(Encoding.Latin1.GetString(bytes)) is not { } status
            || HeaderFields.Read(source) is not { } fields)
        {
            return null;
        }

        var body = source.ReadToEnd(block.Length) ?? [];
        var isChunked = fields.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;
        return new(status, fields, isChunked ? Joined(body) ?? body : body);
    }

    /// <returns>No bytes where it is longer than the limit, and, with the reason, where it cannot be unpacked.</returns>
    public (byte[]? Bytes, string? Fault) Unpack(int limit)
    {
        var bytes = Body;
        var codings = (Field("Content-Encoding") ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);

        // One coding is what there is in the wild; a page packed many times over is made to do harm.
        if (codings.Length > 2)
            return (null, "it is packed more than twice");

        foreach (var coding in codings.Reverse())
        {
            (var unpacked, var fault) = Unpack(bytes, coding.ToLowerInvariant(), limit);
            if (unpacked is null)
                return (null, fault);
            bytes = unpacked;
        }

        return (bytes.Length <= limit ? bytes : null, null);
    }

    static (byte[]? Bytes, string? Fault) Unpack(byte[] bytes, string coding, int limit)
    {
        // Many archivers keep the field and unpack the body.
        var isPacked = coding is "gzip" or "x-gzip" ? GzipMembers.Is(bytes) : coding is "br" or "deflate" && !LooksLikeText(bytes);
        if (!isPacked)
            return (bytes, null);

        using var packed = new MemoryStream(bytes);
        using Stream unpacking = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            _ => new GZipStream(packed, CompressionMode.Decompress),
        };
        var source = new ByteSource(unpacking);
        var all = source.ReadToEnd(limit);
        return source.Fault is { } fault ? (null, fault) : (all, null);
    }

    static bool LooksLikeText(byte[] bytes) => bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<"u8);

    static int? StatusOf(string line) =>
        line.StartsWith("HTTP/", StringComparison.Ordinal) && line.Split(' ', 3) is [_, var code, ..]
        && int.TryParse(code.AsSpan().TrimEnd('\r'), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;

    /// <summary>The chunks as one (RFC 9112, section 7.1).</summary>
    /// <returns>Null where they are none: the archiver joined them already.</returns>
    static byte[]? Joined(byte[] chunked)
    {
        var source = new ByteSource(new MemoryStream(chunked));
        using var joined = new MemoryStream();
        while (source.ReadLine(HeaderFields.LongestLine) is { Bytes: { } line })
        {
            if (!Utf8Parser.TryParse(line, out int length, out var read, 'x') || read == 0 || length < 0)
                return null;
            if (length == 0)
                break;

            var (bytes, _) = source.Take(length, chunked.Length);
            if (bytes is null)
                return null;
            joined.Write(bytes);
            source.ReadLine(HeaderFields.LongestLine);
        }

        return joined.ToArray();
    }
}
