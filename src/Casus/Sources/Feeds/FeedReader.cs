using System.ServiceModel.Syndication;
using System.Xml;
using Casus.Problems;

namespace Casus.Sources.Feeds;

/// <summary>RSS 2.0 (and 0.9x) and Atom 1.0: each item is a document.</summary>
static class FeedReader
{
    /// <summary>Feeds have ten to a few hundred; each costs a parse of its HTML.</summary>
    const int MostItems = 2_000;

    public static IEnumerable<SourceItem> Read(Body body, ReadingRules rules)
    {
        var (feed, reason) = Load(body);
        if (feed is null)
            return [DocumentMaker.Refuse(DocumentProblems.NotAFeed(body.Place, reason))];

        var items = feed.Items.Take(MostItems + 1).ToList();
        return items.Count switch
        {
            0 => [DocumentMaker.Refuse(DocumentProblems.Empty(body.Place))],
            > MostItems => [DocumentMaker.Refuse(DocumentProblems.TooManyItems(body.Place, MostItems))],
            _ => items.Select((item, number) => FeedItem.Read($"{body.Place} item {number + 1}", item, feed, body.Said, rules)),
        };
    }

    static (SyndicationFeed? Feed, string Reason) Load(Body body)
    {
        try
        {
            using var xml = Open(body);
            xml.MoveToContent();
            SyndicationFeedFormatter[] formatters = [new Rss20FeedFormatter(), new Atom10FeedFormatter()];
            if (formatters.FirstOrDefault(known => known.CanRead(xml)) is not { } formatter)
                return (null, $"its root is '{xml.Name}'");

            // An address that is none must not lose the other items.
            formatter.UriParser = (XmlUriData data, out Uri address) => Uri.TryCreate(data.UriString.Trim(), UriKind.RelativeOrAbsolute, out address!) || Nothing(out address);
            formatter.ReadFrom(xml);
            return (formatter.Feed, "");
        }
        catch (Exception fault) when (fault is XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            return (null, fault.Message);
        }
    }

    static bool Nothing(out Uri address)
    {
        address = new("", UriKind.Relative);
        return true;
    }

    /// <summary>No DTD, so that no entity can grow; nothing is fetched. A charset that the server gives goes over that of the file.</summary>
    static XmlReader Open(Body body)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = true };
        return body.Charset is not null && Decoder.Decode(body.Place, body.Bytes, body.Charset).Text is { } text
            ? XmlReader.Create(new StringReader(text.TrimStart()), settings)
            : XmlReader.Create(new MemoryStream(body.Bytes), settings);
    }
}
