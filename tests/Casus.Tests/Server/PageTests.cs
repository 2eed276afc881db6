using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Casus.Tests.Server;

public class PageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_first_page_lists_documents_with_their_counts()
    {
        var page = await Page("/");
        Assert.Equal(["The meeting", "<script>title</script>"], page.QuerySelectorAll(".documents .title").Select(title => title.TextContent));
        Assert.Equal("/articles/paper%2F1", page.QuerySelector(".documents .title")!.GetAttribute("href"));
        Assert.Equal(["1 event", "1 agreement"], page.QuerySelectorAll(".documents li:first-child .count").Select(count => count.TextContent));
    }

    [Theory]
    [InlineData("PRK", 1)]
    [InlineData("north korea", 1)]
    [InlineData("KOR-USA", 1)]
    [InlineData("FRA", 0)]
    [InlineData("NLD", 0)]
    public async Task The_list_can_be_narrowed_to_an_actor_or_a_pair(string who, int count) =>
        Assert.Equal(count, (await Page($"/?who={who}")).QuerySelectorAll(".documents li").Length);

    [Fact]
    public async Task Every_mark_leads_to_its_record_and_back()
    {
        var page = await Page("/articles/paper%2F1");
        var numbers = page.QuerySelectorAll(".text .number");
        Assert.Equal(2, numbers.Length);
        foreach (var number in numbers)
        {
            var record = page.QuerySelector(number.GetAttribute("href")!)!;
            Assert.Equal($"#{number.Id}", record.QuerySelector(".number")!.GetAttribute("href"));
        }

        Assert.All(page.QuerySelectorAll(".text .mark"), mark => Assert.NotNull(page.QuerySelector(mark.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Quotes_that_overlap_are_cut_where_each_begins_and_ends()
    {
        var page = await Page("/articles/paper%2F1");
        Assert.Equal(["Kim met", " Putin"], page.QuerySelectorAll(".text .mark").Select(mark => mark.TextContent));
        Assert.Equal(["mark pact overlap", "mark quad1"], page.QuerySelectorAll(".text .mark").Select(mark => mark.ClassName));
        foreach (var number in page.QuerySelectorAll(".text .number"))
            number.Remove();
        Assert.Equal(["😀 Kim met Putin.", "Nobody said <b>why</b>."], page.QuerySelectorAll(".text p").Select(paragraph => paragraph.TextContent));
    }

    [Fact]
    public async Task A_record_says_all_that_a_reader_must_check()
    {
        var record = (await Page("/articles/paper%2F1")).QuerySelector(".record.quad1")!.TextContent;
        string[] parts =
        [
            "CONSULT", "verbal cooperation", "Kim Jong Un", "PRK.GOV", "→", "RUS.GOV", "Vladimir Putin", "Pyongyang (PRK)", "2024-06-19", "certain (CT+)",
            "in its own voice", "Kim met Putin", "events/consult.yaml#meet", "events/1", "“Kim”", "PRK.GOV: name",
        ];
        Assert.All(parts, part => Assert.Contains(part, record, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_a_document_is_run_or_followed()
    {
        foreach (var address in new[] { "/", "/articles/hostile", "/pairs/KOR-USA" })
        {
            var page = await Page(address);
            Assert.Empty(page.QuerySelectorAll("script, b"));
            Assert.Empty(page.QuerySelectorAll("[href^='javascript'], [style], [onclick]"));
        }

        var article = await Page("/articles/hostile");
        Assert.Equal("<script>title</script>", article.QuerySelector("h1")!.TextContent);
        Assert.Contains("<script>publisher</script>", article.QuerySelector(".article-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", article.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>alert", article.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_the_publisher_is_kept_where_it_leads_to_the_web() =>
        Assert.Equal("https://example.org/1", (await Page("/articles/paper/1")).QuerySelector("[rel~=external]")!.GetAttribute("href"));

    [Theory]
    [InlineData("/?who=<script>alert(1)</script>")]
    [InlineData("/ask?q=<script>alert(1)</script>&on=<script>&at=\"><script>")]
    [InlineData("/pairs/<script>-RUS")]
    [InlineData("/articles/<script>")]
    [InlineData("/treaties/<script>")]
    [InlineData("/<script>")]
    public async Task What_is_asked_comes_back_as_text(string address)
    {
        using var answer = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.InRange((int)answer.StatusCode, 400, 499);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_pair_has_its_treaties_counts_and_records_in_order_of_time()
    {
        var page = await Page("/pairs/RUS-PRK");
        Assert.Equal("Russia and North Korea", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("a[href='/treaties/rus-prk-2024']"));
        Assert.Equal(["1", "0", "0", "0"], page.QuerySelectorAll(".quads td:nth-child(2)").Select(cell => cell.TextContent));
        Assert.StartsWith("/articles/paper%2F1#e-", page.QuerySelector(".record.quad1 .cite a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_grouped_by_verdict_with_its_articles_and_conditions()
    {
        var page = await Page("/ask?q=USA attacks PRK&on=2025-06-01");
        var obliged = page.QuerySelector(".verdict.obliged")!;
        Assert.Contains("Russia", obliged.TextContent, StringComparison.Ordinal);
        Assert.Equal("/treaties/rus-prk-2024#article-4", obliged.QuerySelector("a[href*='rus-prk-2024']")!.GetAttribute("href"));
        Assert.NotEmpty(obliged.QuerySelectorAll(".checks .met"));
        Assert.NotEmpty(obliged.QuerySelectorAll(".because li"));
        Assert.NotNull(obliged.QuerySelector(".paraphrase"));
    }

    [Fact]
    public async Task A_treaty_shows_each_article_beside_its_formal_reading()
    {
        var page = await Page("/treaties/rus-prk-2024");
        var article = page.GetElementById("article-4")!;
        Assert.Equal("Article 4", article.QuerySelector("h3")!.TextContent);
        Assert.Contains("all means", article.QuerySelector(".reading")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await Page("/treaties")).QuerySelector("a[href='/treaties/rus-prk-2024']"));
    }

    [Theory]
    [InlineData("/?who=Atlantis", 400, "P320")]
    [InlineData("/?page=0", 400, "P769")]
    [InlineData("/articles/none", 404, "P520")]
    [InlineData("/pairs/RUS-Atlantis", 404, "P320")]
    [InlineData("/ask?q=USA attacks PRK&on=soon", 400, "P760")]
    [InlineData("/ask?q=USA attacks Atlantis", 400, "P621")]
    [InlineData("/treaties/none", 404, "P766")]
    [InlineData("/nowhere", 404, "P751")]
    public async Task What_is_wrong_is_a_page_with_a_remedy(string address, int status, string id)
    {
        using var answer = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        var page = Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(id, page.QuerySelectorAll(".problem code").Select(code => code.TextContent));
    }

    [Fact]
    public async Task Every_page_of_the_site_that_a_page_links_to_is_there()
    {
        var addresses = new Queue<string>(["/"]);
        var seen = new HashSet<string>(addresses);
        while (addresses.TryDequeue(out var address))
        {
            using var answer = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            foreach (var link in page.QuerySelectorAll("[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(seen.Add))
                addresses.Enqueue(link);
        }

        Assert.True(seen.Count > 30, $"only {seen.Count} addresses");
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_to_run_nothing()
    {
        foreach (var address in new[] { "/", "/style.css", "/records", "/nowhere", "/if?all=perhaps" })
        {
            using var answer = await site.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        }
    }

    [Theory]
    [InlineData("localhost:5000", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]:5000", 200)]
    [InlineData("casus.example", 400)]
    [InlineData("localhost.example", 400)]
    public async Task Only_names_of_this_machine_are_answered(string host, int status)
    {
        var client = site.Program;
        client.DefaultRequestHeaders.Host = host;
        using var answer = await client.GetAsync(new Uri("/documents", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
    }

    async Task<IDocument> Page(string address) => Parse(await site.BrowserGets(address));

    static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
