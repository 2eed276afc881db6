using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Casus.Problems;

namespace Casus.Sources;

/// <summary>From bytes to text, or the problem that says which byte is wrong.</summary>
static partial class Decoder
{
    /// <summary>HTML asks for the declaration within the first 1024 bytes.</summary>
    const int DeclarationBytes = 1024;

    static readonly (byte[] Magic, string Kind)[] binaries =
    [
        ("%PDF"u8.ToArray(), "a PDF file"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0xFD, .. "7zXZ"u8], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ("BZh"u8.ToArray(), "a bzip2 archive"),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7z archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x89, .. "PNG"u8], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x7F, .. "ELF"u8], "a program"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
    ];

    /// <summary>By the byte order mark, else as declared, else UTF-8.</summary>
    /// <param name="charset">As the server or the page declares it; null, or a name that is not known, for UTF-8.</param>
    public static (string? Text, Problem? Problem) Decode(string place, byte[] bytes, string? charset = null) =>
        Kind(bytes) is { } kind ? (null, DocumentProblems.Binary(place, kind))
        : Utf16(bytes) is { } encoding ? Utf16Text(place, bytes, encoding)
        : bytes.AsSpan().Contains((byte)0) ? (null, DocumentProblems.Binary(place, "a binary file"))
        : bytes.AsSpan().StartsWith("\uFEFF"u8) || Older(charset) is not { } older ? Utf8Text(place, bytes, 0, 1)
        : OlderText(place, bytes, older);

    /// <summary>As <see cref="Decode"/>; where the server says nothing, by the declaration in the page.</summary>
    public static (string? Text, Problem? Problem) DecodePage(string place, byte[] bytes, string? charset) =>
        Decode(place, bytes, charset ?? Declared(bytes));

    /// <param name="offset">Of the first byte in its file.</param>
    /// <param name="line">Its number in its file, 1-based.</param>
    public static (string? Text, Problem? Problem) Utf8Text(string place, ReadOnlySpan<byte> bytes, long offset, int line)
    {
        var text = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
            return (new string(text, 0, written).TrimStart('\uFEFF'), null);

        return (null, DocumentProblems.BrokenUtf8(place, offset + read, line + bytes[..read].Count((byte)'\n')));
    }

    /// <returns>Null where no byte order mark of UTF-16 stands at the head.</returns>
    public static Encoding? Utf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    static string? Kind(byte[] bytes)
    {
        foreach (var (magic, kind) in binaries)
        {
            if (bytes.AsSpan().StartsWith(magic))
                return kind;
        }

        return null;
    }

    static (string? Text, Problem? Problem) Utf16Text(string place, byte[] bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        return text.Contains('\0', StringComparison.Ordinal) ? (null, DocumentProblems.Binary(place, "a binary file")) : (text, null);
    }

    static (string? Text, Problem? Problem) OlderText(string place, byte[] bytes, Encoding encoding)
    {
        try
        {
            return (encoding.GetString(bytes), null);
        }
        catch (DecoderFallbackException fault)
        {
            return (null, DocumentProblems.BrokenEncoding(place, encoding.WebName, fault.Index));
        }
    }

    /// <returns>Null for UTF-8, and for names that nobody knows.</returns>
    static Encoding? Older(string? charset) => charset is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(
        charset.ToLowerInvariant() switch
        {
            // The web reads Latin 1 as Windows 1252 (WHATWG, Encoding standard, names and labels).
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            var name => name,
        },
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback);

    static string? Declared(byte[] bytes) =>
        Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationBytes))) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
