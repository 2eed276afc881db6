using System.Collections.Immutable;
using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using Casus.Problems;
using Casus.Sources.Dates;
using Casus.Sources.Html;

namespace Casus.Sources.Feeds;

/// <summary>One item of a feed: its longest text, and what the item and the feed say of it.</summary>
static class FeedItem
{
    const string ContentModule = "http://purl.org/rss/1.0/modules/content/";
    const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static SourceItem Read(string place, SyndicationItem item, SyndicationFeed feed, Particulars said, ReadingRules rules)
    {
        var bodies = new[] { Extension(item, "encoded", ContentModule), Words(item.Content), Words(item.Summary) };
        var text = bodies.OfType<string>().Select(HtmlPage.Prose).OfType<string>().Where(words => !string.IsNullOrWhiteSpace(words)).MaxBy(words => words.Length);
        return text is null
            ? DocumentMaker.Refuse(DocumentProblems.NoItemText(place))
            : DocumentMaker.Make(place, text, Described(item).Over(Described(feed)).Over(said), rules);
    }

    static Particulars Described(SyndicationItem item) => new()
    {
        Id = Uri.TryCreate(item.Id, UriKind.Absolute, out _) ? item.Id : null,
        Dates =
        [
            .. Day("pubDate or published", DateOrigin.FeedPublished, () => item.PublishDate),
            .. CandidateDates.Found(DateOrigin.FeedPublished, "dc:date", Extension(item, "date", DublinCore)),
            .. Day("updated", DateOrigin.Modified, () => item.LastUpdatedTime),
        ],
        Title = Words(item.Title) is { } title ? HtmlPage.Prose(title)?.ReplaceLineEndings(" ").Trim() : null,
        Author = item.Authors.Select(author => author.Name ?? author.Email).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? Extension(item, "creator", DublinCore),
        Url = item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate")?.GetAbsoluteUri()?.AbsoluteUri,
    };

    static Particulars Described(SyndicationFeed feed) => new()
    {
        Publisher = Words(feed.Title)?.Trim(),
        LanguageMarked = string.IsNullOrWhiteSpace(feed.Language) ? null : feed.Language,
    };

    /// <summary>In the zone in which it was written. The library reads dates when they are asked for, and throws.</summary>
    static ImmutableArray<CandidateDate> Day(string place, DateOrigin origin, Func<DateTimeOffset> date)
    {
        try
        {
            var time = date();
            return time == default ? [] : CandidateDates.Found(origin, place, time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        }
        catch (XmlException)
        {
            return [];
        }
    }

    static string? Words(SyndicationContent? content) => content is TextSyndicationContent { Text: { } text } && !string.IsNullOrWhiteSpace(text) ? text : null;

    static string? Extension(SyndicationItem item, string name, string space)
    {
        try
        {
            return item.ElementExtensions.FirstOrDefault(extension => extension.OuterName == name && extension.OuterNamespace == space)?.GetObject<string>();
        }
        catch (Exception fault) when (fault is XmlException or System.Runtime.Serialization.SerializationException or InvalidOperationException)
        {
            // Elements where text should be.
            return null;
        }
    }
}
