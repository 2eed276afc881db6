using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Casus.Sources.Html;

/// <summary>Takes the parts out of a page that are marked as something else than the report, before the report is looked for.</summary>
/// <remarks>Marks are the publisher's and can mislead: what holds a heading or half of the page's text stays, whatever its mark.</remarks>
static class ClutterBlocks
{
    const string Marked =
        "nav, aside, footer, form, dialog, figcaption, [hidden], [role=navigation], [role=complementary], [role=dialog], [role=alertdialog], [role=contentinfo], [role=search]";

    static readonly FrozenSet<string> words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "share", "sharing", "sharebar", "social", "cookie", "cookies", "consent", "gdpr", "newsletter", "newsletters", "subscribe", "subscription",
        "signup", "promo", "promos", "promotion", "ad", "ads", "advert", "adverts", "advertisement", "sponsored", "sponsor", "related", "recommended",
        "recommendations", "recirculation", "trending", "popular", "comments", "breadcrumb", "breadcrumbs", "caption", "credit", "paywall", "popup",
        "modal", "toolbar", "outbrain", "taboola", "disqus", "readmore");

    static readonly string[] kept = ["html", "body", "main", "article"];

    public static void Remove(IDocument page)
    {
        if (page.Body is not { } body)
            return;

        var most = TextLength(body, int.MaxValue) / 2;
        foreach (var block in page.QuerySelectorAll(Marked).Concat(page.QuerySelectorAll("[class], [id]").Where(IsNamedSo)).ToList())
        {
            if (!kept.Contains(block.LocalName) && TextLength(block, most) < most && block.QuerySelector("h1, article, main, [itemprop=articleBody]") is null)
                block.Remove();
        }
    }

    static bool IsNamedSo(IElement element) => Words(element.ClassName).Concat(Words(element.Id)).Any(words.Contains);

    /// <summary>"article__share-bar" is "article", "share" and "bar".</summary>
    static IEnumerable<string> Words(string? names) => names?.Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Of the text that is shown, up to a bound.</summary>
    static int TextLength(INode node, int bound)
    {
        var length = 0;
        foreach (var below in node.GetDescendants())
        {
            if (below is IText { ParentElement.LocalName: not ("script" or "style" or "noscript" or "template") } text)
                length += text.Data.Trim().Length;
            if (length >= bound)
                break;
        }

        return length;
    }
}
