using System.Text;
using NodaTime;
using Xunit;

namespace Casus.Tests.Sources;

public class HtmlPageTests
{
    const string Paragraphs = """
        <p>The presidents of the two states signed a treaty in the capital on Wednesday, officials said.</p>
        <p>It promises <b>mutual</b> aid,<br>should either of them be attacked.<br><br>Neither side gave details of the aid, or of its cost.</p>
        """;

    const string Prose = """
        The presidents of the two states signed a treaty in the capital on Wednesday, officials said.

        It promises mutual aid, should either of them be attacked.

        Neither side gave details of the aid, or of its cost.
        """;

    [Fact]
    public void A_page_is_its_article_without_what_stands_around_it()
    {
        var document = Reading.Document("a.html", $"""
            <!doctype html><html lang="en"><head><title>A pact | The Herald</title><meta property="og:title" content="A pact">
            <meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2024-06-19T21:00:00+00:00">
            <link rel="canonical" href="https://herald.example/1"></head>
            <body><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav><article>{Paragraphs}
            <figure><img src="x.jpg"><figcaption>The hall</figcaption></figure></article>
            <script>document.body.innerHTML = "hacked"</script><footer>All rights reserved</footer></body></html>
            """);
        Assert.Equal(
            (Prose, "A pact", "The Herald", new LocalDate(2024, 6, 19), "https://herald.example/1"),
            (document.Text, document.Title, document.Publisher, document.Published, document.Url));
    }

    [Fact]
    public void What_a_page_announces_as_its_article_comes_first()
    {
        var document = Reading.Document("a.html", """
            <html><head><title>The Herald</title><script type="application/ld+json">not json</script><script type="application/ld+json">
            {"@graph":[{"@type":"WebSite","name":"x"},{"@type":["ReportageNewsArticle"],"headline":"A pact","datePublished":"2024-06-19",
            "articleBody":"They signed &amp; left.","publisher":{"@type":"Organization","name":"The Herald"},"inLanguage":"en-GB"}]}
            </script></head><body><p>They signed.</p></body></html>
            """);
        Assert.Equal(
            ("They signed & left.", "A pact", "The Herald", new LocalDate(2024, 6, 19)),
            (document.Text, document.Title, document.Publisher, document.Published));
    }

    [Fact]
    public void A_teaser_does_not_stand_for_the_article() =>
        Assert.Equal(Prose, Reading.Document("a.html", $$"""
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"They signed…"}</script></head>
            <body><article>{{Paragraphs}}</article></body></html>
            """).Text);

    [Theory]
    [InlineData("<html><body></body></html>", "P112")]
    [InlineData("<html><body><script>fill()</script></body></html>", "P112")]
    [InlineData("<html lang=ru><body><p>Они подписали договор в столице.</p></body></html>", "P113")]
    public void A_page_without_an_english_article_is_a_problem(string page, string id) => Assert.Equal(id, Reading.Problem("a.html", page).Id);

    [Theory]
    [InlineData("not a date")]
    [InlineData("2024-02-30")]
    public void A_date_that_a_page_misspells_is_unknown(string date) =>
        Assert.Null(Reading.Document("a.html", $"<html><head><meta name='date' content='{date}'></head><body>{Paragraphs}</body></html>").Published);

    [Fact]
    public void An_old_page_is_read_in_the_encoding_that_it_declares()
    {
        var page = Encoding.Latin1.GetBytes("<html><head><meta charset='iso-8859-1'></head><body><p>Zoë signed the treaty.</p></body></html>");
        Assert.Equal(["Zoë signed the treaty."], Reading.Items("a.html", page).Outcomes());
    }

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<b>", 300_000)]
    [InlineData("<p>a", 50_000)]
    [InlineData("<!-->", 100_000)]
    public void A_page_made_to_keep_the_parser_busy_is_refused(string part, int times) =>
        Assert.Equal("P115", Reading.Problem("a.html", string.Concat(Enumerable.Repeat(part, times))).Id);
}
