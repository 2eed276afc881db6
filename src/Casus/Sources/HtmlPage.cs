using AngleSharp.Html.Parser;
using Casus.Problems;
using SmartReader;

namespace Casus.Sources;

/// <summary>A saved page: the article's text without the page around it, and what the page says of it.</summary>
static class HtmlPage
{
    /// <summary>A body in JSON-LD that is shorter than this share of the shown text is a teaser.</summary>
    const double TeaserShare = 0.5;

    /// <summary>The reader wants an address to resolve links against; nothing is fetched from it.</summary>
    static readonly Uri nowhere = new("https://page.invalid/");

    public static SourceItem Read(string place, string html, Particulars sidecar, SourceLimits limits)
    {
        if (HtmlGuard.IsTooIntricate(html))
            return DocumentMaker.Refuse(DocumentProblems.TooIntricate(place));

        var page = new HtmlParser().ParseDocument(html);
        if (HtmlGuard.IsTooIntricate(page))
            return DocumentMaker.Refuse(DocumentProblems.TooIntricate(place));

        var announced = NewsArticleJson.Find(place, page);
        var particulars = sidecar.Over(announced?.Particulars ?? new(place)).Over(HtmlMetadata.Read(place, page));
        var text = Better(announced?.Body, ShownText(html));
        return string.IsNullOrWhiteSpace(text)
            ? DocumentMaker.Refuse(DocumentProblems.NoArticle(place))
            : DocumentMaker.Make(place, text, particulars, limits);
    }

    static string Better(string? announced, string shown) =>
        announced is not null && announced.Length >= TeaserShare * shown.Length ? announced : shown;

    static string ShownText(string html)
    {
        // The two-argument calls of the static methods go to the network; this does not.
        var content = new Reader(nowhere.AbsoluteUri, html).GetArticle().Content;
        return string.IsNullOrWhiteSpace(content) ? "" : HtmlProse.Of(new HtmlParser().ParseDocument(content));
    }
}
