using System.Globalization;
using Casus.Problems;
using Casus.Sources.Dates;

namespace Casus.Sources.Web;

/// <summary>A page or feed that was fetched, read by the type that the server gave.</summary>
static class WebPage
{
    /// <summary>Whether what was given is an address, of the web or not, and no path.</summary>
    public static bool IsAddress(string path) =>
        path.IndexOf("://", StringComparison.Ordinal) is var end and > 0 && path.AsSpan(0, end).IndexOfAnyExceptInRange('A', 'z') < 0;

    public static IEnumerable<SourceItem> Read(string address, Fetching? fetch, ReadingRules rules) => fetch?.Invoke(address) switch
    {
        Fetched.Page page => Read(page, rules),
        Fetched.Refused refused => [DocumentMaker.Refuse(refused.Problem)],
        _ => [DocumentMaker.Refuse(DocumentProblems.NothingFetches(address))],
    };

    static IEnumerable<SourceItem> Read(Fetched.Page page, ReadingRules rules)
    {
        var (place, type) = (page.Address.AbsoluteUri, ContentType.Parse(page.ContentType));
        if (SourceFormats.OfMediaType(type.Media) is var format && format == SourceFormat.Unknown)
            return [DocumentMaker.Refuse(DocumentProblems.OtherContentType(place, type.Media))];

        var said = new Particulars
        {
            Url = place,
            Dates = CandidateDates.Found(DateOrigin.Retrieved, "fetched", page.Retrieved.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
        };
        return new Body(place, page.Content, said, type.Charset).Read(format, rules);
    }
}
