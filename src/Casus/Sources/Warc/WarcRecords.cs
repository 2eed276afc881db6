using System.Globalization;
using System.Text;

namespace Casus.Sources.Warc;

/// <summary>The records of an archive one after the other (ISO 28500, WARC 1.0 and 1.1), plain or with gzip around each.</summary>
/// <remarks>Records are found by the lengths that they give, so that nothing behind a wrong length can be read; <see cref="Fault"/> says why it ended.</remarks>
sealed class WarcRecords(ByteSource source, int mostBytes)
{
    static readonly string[] held = ["response", "resource"];

    /// <summary>Null while nothing is wrong.</summary>
    public string? Fault { get; private set; }

    public IEnumerable<WarcRecord> Read()
    {
        for (var number = 1; Next(number) is { } record; number++)
            yield return record;
        Fault ??= source.Fault;
    }

    WarcRecord? Next(int number)
    {
        if (FirstLine() is not { } first)
            return null;
        if (!first.StartsWith("WARC/1.", StringComparison.Ordinal))
            return Broken($"record {number} does not begin with 'WARC/1.0' or 'WARC/1.1'");
        if (HeaderFields.Read(source) is not { } fields)
            return Broken($"the head of record {number} does not end, or is too long");
        if (!long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return Broken($"record {number} gives no Content-Length that is a number");

        var isHeld = held.Contains(fields.GetValueOrDefault("WARC-Type"), StringComparer.OrdinalIgnoreCase);
        var isWhole = length <= mostBytes;
        var (block, taken) = source.Take(!isHeld ? 0 : isWhole ? length : HeaderFields.LongestLine, mostBytes);
        taken += source.Take(length - taken, -1).Length;
        return taken == length ? new(number, fields, block ?? [], isWhole) : Broken($"record {number} ends after {taken} of {length} bytes");
    }

    /// <summary>Of the next record; empty lines end the one before.</summary>
    string? FirstLine()
    {
        while (source.ReadLine(HeaderFields.LongestLine) is { } line)
        {
            if (line.Bytes is not { } bytes)
                return "";
            var text = Encoding.Latin1.GetString(bytes).TrimEnd('\r');
            if (text.Length > 0)
                return text;
        }

        return null;
    }

    WarcRecord? Broken(string reason)
    {
        Fault = source.Fault ?? reason;
        return null;
    }
}
