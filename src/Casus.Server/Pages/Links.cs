using Casus.Actors;

namespace Casus.Server.Pages;

/// <summary>Addresses on this site, and which ones outside it may be followed.</summary>
static class Links
{
    public static string Home(string who, int page = 1) => $"/?who={Uri.EscapeDataString(who)}{(page > 1 ? $"&page={page}" : "")}";

    public static string Article(string document) => $"/articles/{Uri.EscapeDataString(document)}";

    public static string Document(string document) => $"/documents/{Uri.EscapeDataString(document)}";

    public static string Pair(ActorCode first, ActorCode second) => $"/pairs/{first}-{second}";

    public static string Treaty(string id, string? article = null) =>
        $"/treaties/{Uri.EscapeDataString(id)}{(article is null ? "" : $"#{ArticleAnchor(article)}")}";

    /// <summary>For an id of an element, where blanks are not allowed.</summary>
    public static string ArticleAnchor(string number) => $"article-{Uri.EscapeDataString(number)}";

    /// <returns>Null for what a browser could run or open on this machine: only the web may be led to.</returns>
    public static string? Outside(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;
}
