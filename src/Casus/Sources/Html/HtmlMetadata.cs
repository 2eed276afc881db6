using System.Collections.Immutable;
using AngleSharp.Dom;
using Casus.Sources.Dates;

namespace Casus.Sources.Html;

/// <summary>What a page's head says of it: Open Graph, article and Dublin Core properties, as publishers fill them.</summary>
static class HtmlMetadata
{
    /// <summary>A page with a list of other reports has a time for each.</summary>
    const int MostTimes = 5;

    static readonly string[] published =
    [
        "article:published_time", "og:article:published_time", "datePublished", "parsely-pub-date", "sailthru.date",
        "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publish-date", "publication_date",
    ];

    static readonly string[] modified = ["article:modified_time", "og:updated_time", "dateModified", "last-modified", "dcterms.modified"];

    public static Particulars Read(IDocument page)
    {
        var properties = Properties(page);
        var site = Value(properties, "og:site_name");
        return new()
        {
            Dates =
            [
                .. published.SelectMany(name => CandidateDates.Found(DateOrigin.MetaPublished, name, Value(properties, name))),
                .. Times(page),
                .. modified.SelectMany(name => CandidateDates.Found(DateOrigin.Modified, name, Value(properties, name))),
            ],
            Title = Value(properties, "og:title") ?? Headline(page) ?? WithoutSite(Blank(page.Title), site),
            Publisher = site ?? Value(properties, "publisher") ?? Value(properties, "dc.publisher"),
            Author = Value(properties, "author") ?? Value(properties, "dc.creator"),
            Url = Blank(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Value(properties, "og:url"),
            LanguageMarked = Blank(page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang")),
        };
    }

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

    /// <summary>Those that say that they are of publication first, then those of the article, then any.</summary>
    static ImmutableArray<CandidateDate> Times(IDocument page) =>
    [
        .. page.QuerySelectorAll("time[itemprop=datePublished], time[pubdate]")
            .Concat(page.QuerySelectorAll("article time, main time"))
            .Concat(page.QuerySelectorAll("time"))
            .Select(time => time.GetAttribute("datetime"))
            .OfType<string>()
            .Distinct()
            .Take(MostTimes)
            .SelectMany(written => CandidateDates.Found(DateOrigin.TimeElement, "time element", written)),
    ];

    /// <summary>The one level 1 heading of a page; several are sections.</summary>
    static string? Headline(IDocument page) => page.QuerySelectorAll("h1") is [var heading] ? Blank(string.Join(' ', heading.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))) : null;

    /// <summary>Pages are called "A pact | The Herald" for the sake of the browser's tabs.</summary>
    static string? WithoutSite(string? title, string? site)
    {
        var cut = title?.LastIndexOfAny(['|', '–', '—', '-']) ?? -1;
        return site is not null && cut > 0 && title![(cut + 1)..].Trim().Equals(site, StringComparison.OrdinalIgnoreCase) ? title[..cut].Trim() : title;
    }

    static string? Value(Dictionary<string, string> properties, string name) => properties.GetValueOrDefault(name);

    static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
