using System.Net.Http.Headers;

namespace Casus.Sources.Web;

/// <summary>What a server says that a body is.</summary>
/// <param name="Media">In lower case; empty where it says nothing that can be read.</param>
readonly record struct ContentType(string Media, string? Charset)
{
    public static ContentType Parse(string? header) => MediaTypeHeaderValue.TryParse(header, out var type) && type.MediaType is { } media
        ? new(media.ToLowerInvariant(), type.CharSet?.Trim('"', '\'', ' ') is { Length: > 0 } charset ? charset : null)
        : new(header?.Split(';')[0].Trim().ToLowerInvariant() ?? "", null);
}
