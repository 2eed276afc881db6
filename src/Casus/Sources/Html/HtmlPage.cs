using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Casus.Problems;
using SmartReader;

namespace Casus.Sources.Html;

/// <summary>A saved page: the article's text without the page around it, and what the page says of it.</summary>
static class HtmlPage
{
    /// <summary>A body in JSON-LD that is shorter than this share of the shown text is a teaser.</summary>
    const double TeaserShare = 0.5;

    /// <summary>The reader wants an address to resolve links against; nothing is fetched from it.</summary>
    static readonly Uri nowhere = new("https://page.invalid/");

    public static SourceItem Read(string place, string html, Particulars said, ReadingRules rules)
    {
        if (Parse(html) is not { } page)
            return DocumentMaker.Refuse(DocumentProblems.TooIntricate(place));

        var announced = NewsArticleJson.Find(page);
        var particulars = said.Over(announced?.Particulars ?? new()).Over(HtmlMetadata.Read(page));
        var text = Better(announced?.Body is { } body ? Prose(body) : null, WithoutTitle(ShownText(page), particulars.Title));
        return string.IsNullOrWhiteSpace(text)
            ? DocumentMaker.Refuse(DocumentProblems.NoArticle(place))
            : DocumentMaker.Make(place, text, particulars, rules);
    }

    /// <summary>The text of a piece of HTML that is nothing but the report, as feeds have it; as it stands where it has no marks.</summary>
    public static string? Prose(string piece)
    {
        if (!piece.AsSpan().ContainsAny('<', '&'))
            return Clutter.Without(piece);
        return Parse(piece) is { } page ? HtmlProse.Of(page, keepsLinks: true) : null;
    }

    static IDocument? Parse(string html)
    {
        if (HtmlGuard.IsTooIntricate(html))
            return null;

        var page = new HtmlParser().ParseDocument(html);
        return HtmlGuard.IsTooIntricate(page) ? null : page;
    }

    static string Better(string? announced, string shown) =>
        announced is not null && announced.Length >= TeaserShare * shown.Length ? announced : shown;

    /// <summary>The headline is kept as the title, and is no sentence of the report.</summary>
    static string WithoutTitle(string text, string? title) =>
        title is not null && text.StartsWith(title + "\n\n", StringComparison.OrdinalIgnoreCase) ? text[(title.Length + 2)..] : text;

    static string ShownText(IDocument page)
    {
        ClutterBlocks.Remove(page);

        // The two-argument calls of the static methods go to the network; this does not.
        var content = new Reader(nowhere.AbsoluteUri, page.ToHtml()).GetArticle().Content;
        return string.IsNullOrWhiteSpace(content) ? "" : HtmlProse.Of(new HtmlParser().ParseDocument(content), keepsLinks: false);
    }
}
