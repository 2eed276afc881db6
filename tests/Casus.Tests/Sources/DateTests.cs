using Casus.Sources;
using Casus.Sources.Dates;
using Casus.Time;
using Xunit;

namespace Casus.Tests.Sources;

public sealed class DateTests : IDisposable
{
    /// <summary>A page that gives a date in every way, each a day of its own.</summary>
    const string Page = """
        <html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-02T01:00:00Z","dateModified":"2024-06-08"}</script>
        <meta property="article:published_time" content="2024-06-03"><meta property="article:modified_time" content="2024-06-09">
        <link rel="canonical" href="https://herald.example/2024/06/05/pact"></head><body><article><time datetime="2024-06-04">4 June</time>
        <p>PARIS, June 6, 2024 (Agency) — The presidents of the two states signed a treaty in the capital on Wednesday, officials said.</p>
        <p>It promises mutual aid, should either of them be attacked. Neither side gave details of the aid, or of its cost.</p></article></body></html>
        """;

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_dates_are_kept_with_their_origin_in_the_order_in_which_they_are_taken() => Assert.Equal(
        [
            (DateOrigin.Given, "2024-06-01"), (DateOrigin.JsonLdPublished, "2024-06-02"), (DateOrigin.MetaPublished, "2024-06-03"), (DateOrigin.TimeElement, "2024-06-04"),
            (DateOrigin.UrlPath, "2024-06-05"), (DateOrigin.Dateline, "2024-06-06"), (DateOrigin.Modified, "2024-06-08"), (DateOrigin.Modified, "2024-06-09"),
        ],
        Read(Page).Dates.Select(date => (date.Origin, Days.Format(date.Day!.Value))));

    [Theory]
    [InlineData(1, "2024-06-01")]
    [InlineData(2, "2024-06-02")]
    [InlineData(3, "2024-06-03")]
    [InlineData(4, "2024-06-04")]
    [InlineData(5, "2024-06-05")]
    [InlineData(6, "2024-06-06")]
    [InlineData(7, null)]
    public void The_first_that_is_there_is_taken_and_never_one_of_another_edition(int first, string? taken)
    {
        var page = Page;
        string[] ways = ["datePublished", "article:published_time", "<time datetime", "/2024/06/05/", "June 6, 2024 (Agency)"];
        foreach (var way in ways.Take(first - 2))
            page = page.Replace(way, "x", StringComparison.Ordinal);
        Assert.Equal(taken, Read(page, hasSidecar: first == 1).Document.Published is { } day ? Days.Format(day) : null);
    }

    [Theory]
    [InlineData("2024-06-19", "2024-06-19")]
    [InlineData("20240619", "2024-06-19")]
    [InlineData("20240619T210000Z", "2024-06-19")]
    [InlineData("D:20240619210000+02'00'", "2024-06-19")]
    [InlineData("Wed, 19 Jun 2024 21:00:00 GMT", "2024-06-19")]
    [InlineData("19 June 2024", "2024-06-19")]
    [InlineData("Wednesday, June 19, 2024", "2024-06-19")]
    [InlineData("Sept. 3rd, 2024", "2024-09-03")]
    [InlineData("06/07/2024", null)]
    [InlineData("June 2024", null)]
    [InlineData("31 June 2024", null)]
    [InlineData("19 Vendémiaire 2024", null)]
    [InlineData("1718830800", null)]
    public void Days_are_read_as_pages_write_them(string written, string? day) =>
        Assert.Equal(day, WrittenDay.TryRead(written) is { } read ? Days.Format(read) : null);

    [Theory]
    [InlineData("https://a.example/2024/06/19/pact", "2024-06-19")]
    [InlineData("https://a.example/world/2024/jun/19/pact", "2024-06-19")]
    [InlineData("https://a.example/world/pact-2024-06-19", "2024-06-19")]
    [InlineData("https://a.example/20240619/pact.html", "2024-06-19")]
    [InlineData("https://a.example/world/pact-20240645", null)]
    [InlineData("https://a.example/2024/pact", null)]
    [InlineData("https://a.example/pact?on=2024/06/19/", null)]
    [InlineData("https://a.example/id/120240619/", null)]
    [InlineData("no address/2024/06/19/", null)]
    public void The_path_of_an_address_can_have_a_day(string url, string? day) =>
        Assert.Equal(day, UrlDay.Find(url)?.Day is { } read ? Days.Format(read) : null);

    [Theory]
    [InlineData("PYONGYANG, June 19, 2024 (AP) — They met.", "2024-06-19")]
    [InlineData("NEW DELHI, 19 Jun 2024 - They met.", "2024-06-19")]
    [InlineData("MOSCOW, June 19 (Reuters) - They met.", "none")]
    [InlineData("They met on June 19, 2024 — and left.", null)]
    [InlineData("PARIS (AP) — They met on June 19, 2024.", null)]
    public void A_dateline_can_have_a_day_and_without_a_year_it_is_none(string text, string? day) =>
        Assert.Equal(day, DatelineDay.Find(text) is { } found ? found.Day is { } read ? Days.Format(read) : "none" : null);

    SourceItem.Read Read(string page, bool hasSidecar = true)
    {
        if (hasSidecar)
            folder.Write("a.yaml", "date: 2024-06-01");
        return Assert.IsType<SourceItem.Read>(Assert.Single(new SourceReader().Read([folder.Write("a.html", page)])));
    }
}
