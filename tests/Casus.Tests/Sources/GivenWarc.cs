using System.IO.Compression;
using System.Text;

namespace Casus.Tests.Sources;

/// <summary>Archives made for a test, record by record.</summary>
static class GivenWarc
{
    public const string Page = "<html><head><title>A pact</title></head><body><article><p>They signed the pact in the capital, officials said on Wednesday.</p></article></body></html>";

    public static byte[] Record(string type, string contentType, byte[] block, string? length = null, string target = "https://herald.example/1") =>
    [
        .. Encoding.UTF8.GetBytes(
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: <{target}>\r\nWARC-Date: 2024-07-01T10:00:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {length ?? $"{block.Length}"}\r\n\r\n"),
        .. block,
        .. "\r\n\r\n"u8,
    ];

    public static byte[] Response(byte[] body, string fields = "Content-Type: text/html; charset=utf-8", int status = 200) =>
        Record("response", "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status} OK\r\n{fields}\r\n\r\n"), .. body]);

    public static byte[] Response(string body, string fields = "Content-Type: text/html; charset=utf-8", int status = 200) => Response(Encoding.UTF8.GetBytes(body), fields, status);

    public static byte[] Gzip(byte[] bytes) => Packed(bytes, stream => new GZipStream(stream, CompressionLevel.Optimal));

    public static byte[] Packed(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var packing = pack(packed))
            packing.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Chunked(byte[] bytes) =>
        [.. bytes.Chunk(50).SelectMany(chunk => (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), .. chunk, .. "\r\n"u8]), .. "0\r\n\r\n"u8];
}
