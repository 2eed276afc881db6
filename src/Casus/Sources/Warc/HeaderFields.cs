using System.Text;

namespace Casus.Sources.Warc;

/// <summary>The named fields that WARC and HTTP put before their bodies: a line each, up to an empty line.</summary>
static class HeaderFields
{
    /// <summary>Servers refuse longer heads than 8 to 64 KB.</summary>
    public const int LongestLine = 16 * 1024;

    const int MostLines = 500;

    /// <returns>Null where there are too many, or they end before the empty line.</returns>
    public static IReadOnlyDictionary<string, string>? Read(ByteSource source)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var count = 0; count < MostLines; count++)
        {
            if (source.ReadLine(LongestLine) is not { Bytes: { } bytes })
                return null;

            var line = Encoding.UTF8.GetString(bytes).TrimEnd('\r');
            if (line.Length == 0)
                return fields;

            // A line that begins with a blank goes on with the field before it, which none that is read here does.
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !char.IsWhiteSpace(line[0]))
                fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return null;
    }
}
