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

    [Fact]
    public void What_pages_put_between_paragraphs_is_no_text() => Assert.Equal(Prose, Reading.Document("a.html", $"""
        <html><body><div class="cookie-consent"><p>We and our partners use cookies to store information on your device, and to measure what you read.</p></div>
        <nav><a href="/">Home</a></nav><main><article><h1>A pact</h1><div class="article-share"><span>Share this article</span> <a href="#">Facebook</a></div>
        {Paragraphs.Replace("</p>", "</p><p><a href='/2'>Another pact is signed elsewhere</a></p><p>Read more: a third pact</p><p>Advertisement</p>", StringComparison.Ordinal)}
        <div class="ad-slot"><p>Buy a boat today from Boats and Boats, the best boats in town.</p></div><p>Photo: A. Photographer/Agency</p>
        <p>Sign up for our World Briefing newsletter.</p></article></main><aside><p>Ten ways to cook a herring, and one to let it live, as our cook knows.</p></aside>
        <section class="comments"><p>Joe: I do not believe a word of it, and neither should you, dear readers.</p></section><footer>© 2024 The Herald</footer></body></html>
        """).Text);

    [Theory]
    [InlineData("Read more than twenty books, the minister said.")]
    [InlineData("Share of the vote fell to 30 per cent.")]
    [InlineData("Photo evidence was shown to the council on Monday.")]
    [InlineData("Related talks were held in Geneva.")]
    [InlineData("Comments by the president angered Beijing.")]
    [InlineData("Follow-up talks are planned for May.")]
    [InlineData("Subscribe to the treaty, he told them, or leave.")]
    public void A_sentence_that_begins_like_a_button_is_text(string sentence) =>
        Assert.Equal(sentence, Reading.Document("a.html", Announced($"""
            "articleBody":"{sentence}"
            """)).Text);

    [Fact]
    public void A_mark_on_the_report_itself_does_not_remove_it() =>
        Assert.Equal(Prose, Reading.Document("a.html", $"<html><body><div class='promo related-story'>{Paragraphs}</div></body></html>").Text);

    [Fact]
    public void A_body_in_json_ld_may_have_marks() => Assert.Equal("They signed.\n\nThey left.", Reading.Document("a.html", Announced("""
        "articleBody":"<p>They signed.</p><p>Read more</p><p>They <b>left</b>.</p>"
        """)).Text);

    [Theory]
    [InlineData("""{"@type":"Person","name":"A. Writer"}""", "A. Writer")]
    [InlineData("""[{"name":"A. Writer"},{"name":"B. Writer"}]""", "A. Writer, B. Writer")]
    [InlineData("\"A. Writer\"", "A. Writer")]
    [InlineData("7", null)]
    public void Json_ld_names_the_authors(string author, string? read) => Assert.Equal(read, Reading.Read("a.html", Announced($"""
        "articleBody":"They signed.","author":{author}
        """)).Author);

    [Fact]
    public void The_title_is_the_headline_without_the_name_of_the_paper()
    {
        Assert.Equal("A pact", Reading.Document("a.html", $"<html><head><title>A pact | The Herald</title><meta property='og:site_name' content='The Herald'></head><body>{Paragraphs}</body></html>").Title);
        Assert.Equal("A pact is signed", Reading.Document("a.html", $"<html><head><title>The Herald</title></head><body><h1>A pact\n is signed</h1>{Paragraphs}</body></html>").Title);
    }

    [Theory]
    [InlineData("windows-1251", "<html><head><meta charset='windows-1251'></head><body><p>The \"Мир\" station was named.</p></body></html>")]
    [InlineData("gb2312", "<html><head><meta charset='gb2312'></head><body><p>The paper 人民日报 wrote this.</p></body></html>")]
    public void Older_encodings_are_read_as_declared(string charset, string page) => Assert.Equal(
        [page.Split("<p>")[1].Split("</p>")[0]],
        Reading.Items("a.html", CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(page)).Outcomes());

    static string Announced(string fields) =>
        $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle",{{fields.Trim()}}}</script></head><body></body></html>""";
}
