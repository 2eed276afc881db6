using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Casus.Sources.Dates;

namespace Casus.Sources.Html;

/// <summary>The schema.org <c>NewsArticle</c> that publishers put into their pages for search engines, as JSON-LD.</summary>
static class NewsArticleJson
{
    /// <returns>The first article of the page with a body, else the first; null where there is none.</returns>
    public static (string? Body, Particulars Particulars)? Find(IDocument page)
    {
        var found = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Read(script.TextContent)).ToList();
        return found.Count == 0 ? null : found.Find(article => article.Body is not null) is { Body: not null } full ? full : found[0];
    }

    static List<(string? Body, Particulars Particulars)> Read(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return [.. Articles(parsed.RootElement).Select(Describe)];
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

    static (string? Body, Particulars Particulars) Describe(JsonElement article) => (
        Text(article, "articleBody") is { } body ? WebUtility.HtmlDecode(body) : null,
        new()
        {
            Dates =
            [
                .. CandidateDates.Found(DateOrigin.JsonLdPublished, "datePublished", Text(article, "datePublished")),
                .. CandidateDates.Found(DateOrigin.Modified, "dateModified", Text(article, "dateModified")),
                .. CandidateDates.Found(DateOrigin.FileMade, "dateCreated", Text(article, "dateCreated")),
            ],
            Title = Text(article, "headline") is { } headline ? WebUtility.HtmlDecode(headline) : null,
            Publisher = Named(article, "publisher").FirstOrDefault(),
            Author = string.Join(", ", Named(article, "author")) is { Length: > 0 } authors ? authors : null,
            Url = Text(article, "url"),
            LanguageMarked = Text(article, "inLanguage"),
        });

    /// <summary>A name, a thing with a name, or a list of either.</summary>
    static IEnumerable<string> Named(JsonElement article, string key) =>
        article.TryGetProperty(key, out var value) ? Things(value).Select(Name).OfType<string>().Select(name => WebUtility.HtmlDecode(name)!) : [];

    static IEnumerable<JsonElement> Things(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    static string? Name(JsonElement thing) => thing.ValueKind == JsonValueKind.Object ? Text(thing, "name") : Text(thing);

    static string? Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? Text(value) : null;

    static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim() : null;
}
