using AngleSharp.Dom;

namespace Casus.Sources;

/// <summary>What a page's head says of it: Open Graph, article and Dublin Core properties, as publishers fill them.</summary>
static class HtmlMetadata
{
    static readonly string[] dates =
    [
        "article:published_time", "og:article:published_time", "datePublished", "parsely-pub-date", "sailthru.date",
        "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publish-date", "publication_date",
    ];

    public static Particulars Read(string place, IDocument page)
    {
        var properties = Properties(page);
        return new(place)
        {
            Date = Known(dates.Select(name => Value(properties, name)).Append(FirstTime(page))),
            Title = Value(properties, "og:title") ?? Blank(page.Title),
            Publisher = Value(properties, "og:site_name") ?? Value(properties, "publisher") ?? Value(properties, "dc.publisher"),
            Url = Blank(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Value(properties, "og:url"),
            Language = Blank(page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang")),
        };
    }

    /// <summary>Nobody who reads a page can mend its date, so one that cannot be read is no date.</summary>
    public static string? Known(IEnumerable<string?> dates) =>
        dates.FirstOrDefault(date => date is not null && PublicationDay.TryRead(date) is not null);

    static Dictionary<string, string> Properties(IDocument page)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && Blank(meta.GetAttribute("content")) is { } value)
                properties.TryAdd(name.Trim(), value);
        }

        return properties;
    }

    static string? FirstTime(IDocument page) => page.QuerySelector("time[datetime]")?.GetAttribute("datetime");

    static string? Value(Dictionary<string, string> properties, string name) => properties.GetValueOrDefault(name);

    static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
