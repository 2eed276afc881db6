using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Casus.Sources;

/// <summary>The schema.org <c>NewsArticle</c> that publishers put into their pages for search engines, as JSON-LD.</summary>
static class NewsArticleJson
{
    /// <returns>The first article of the page with a body, else the first; null where there is none.</returns>
    public static (string? Body, Particulars Particulars)? Find(string place, IDocument page)
    {
        var found = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Read(place, script.TextContent)).ToList();
        return found.Count == 0 ? null : found.Find(article => article.Body is not null) is { Body: not null } full ? full : found[0];
    }

    static List<(string? Body, Particulars Particulars)> Read(string place, string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return [.. Articles(parsed.RootElement).Select(article => Describe(place, article))];
        }
        catch (JsonException)
        {
            // The page may still be read without it.
            return [];
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            return [];
        }
    }

    static IEnumerable<JsonElement> Articles(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when IsArticle(element) => [element],
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Articles(graph),
        _ => [],
    };

    static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleName) : IsArticleName(type));

    static bool IsArticleName(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("NewsArticle", StringComparison.Ordinal) || name is "Article" or "BlogPosting" or "LiveBlogPosting");

    static (string? Body, Particulars Particulars) Describe(string place, JsonElement article) => (
        Text(article, "articleBody") is { } body ? WebUtility.HtmlDecode(body) : null,
        new(place)
        {
            Date = HtmlMetadata.Known([Text(article, "datePublished")]),
            Title = Text(article, "headline") is { } headline ? WebUtility.HtmlDecode(headline) : null,
            Publisher = Named(article, "publisher"),
            Url = Text(article, "url"),
            Language = Text(article, "inLanguage"),
        });

    static string? Named(JsonElement article, string key) =>
        !article.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.Object ? Text(value, "name")
        : value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && value[0].ValueKind == JsonValueKind.Object ? Text(value[0], "name")
        : Text(article, key);

    static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;
}
