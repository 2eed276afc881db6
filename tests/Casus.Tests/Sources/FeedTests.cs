using Casus.Sources;
using NodaTime;
using Xunit;

namespace Casus.Tests.Sources;

public class FeedTests
{
    const string Rss = """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>The Herald</title><link>https://herald.example</link><description>News</description><language>en</language>
        <item><title>A pact &amp;amp; a visit</title><link>https://herald.example/1</link><guid>https://herald.example/1</guid><dc:creator>A. Writer</dc:creator>
        <pubDate>Wed, 19 Jun 2024 23:30:00 GMT</pubDate><description>They signed.</description>
        <content:encoded><![CDATA[<p>They <b>signed</b> a pact.</p><p><a href="/2">Read more</a></p><p>They left.</p>]]></content:encoded></item>
        <item><title>No text</title></item>
        <item><title>Wrong</title><link>ht!tp://::</link><guid>7</guid><pubDate>yesterday</pubDate><description>&lt;p&gt;They met.&lt;/p&gt;</description></item>
        </channel></rss>
        """;

    const string Atom = """
        <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Herald</title><id>urn:herald</id><updated>2024-06-20T00:00:00Z</updated>
        <entry><title>A pact</title><id>tag:herald.example,2024:1</id><published>2024-06-19T23:00:00+09:00</published><updated>2024-06-21T01:00:00Z</updated>
        <link href="https://herald.example/1"/><author><name>A. Writer</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They signed.</p><p>They left.</p></div></content></entry></feed>
        """;

    [Fact]
    public void Each_item_of_rss_is_a_document_or_a_problem_of_its_own() =>
        Assert.Equal(["They signed a pact.\n\nThey left.", "P120", "They met."], Reading.Items("a.rss", Rss).Outcomes());

    [Fact]
    public void An_item_says_when_where_and_by_whom_it_was_published()
    {
        var read = Assert.IsType<SourceItem.Read>(Reading.Items("a.xml", Rss)[0]);
        Assert.Equal(
            ("https://herald.example/1", "A pact & a visit", "The Herald", "A. Writer", new LocalDate(2024, 6, 19), "https://herald.example/1"),
            (read.Document.Id, read.Document.Title, read.Document.Publisher, read.Author, read.Document.Published, read.Document.Url));
    }

    [Fact]
    public void A_wrong_date_and_a_wrong_link_are_unknown()
    {
        var document = Assert.IsType<SourceItem.Read>(Reading.Items("a.rss", Rss)[2]).Document;
        Assert.Equal((null, null, document.TextHash), (document.Published, document.Url, document.Id));
    }

    [Fact]
    public void An_entry_of_atom_has_the_day_of_its_publisher_and_not_that_of_its_update()
    {
        var read = Reading.Read("a.atom", Atom);
        Assert.Equal(
            ("tag:herald.example,2024:1", "They signed.\n\nThey left.", "A. Writer", new LocalDate(2024, 6, 19)),
            (read.Document.Id, read.Document.Text, read.Author, read.Document.Published));
    }

    [Theory]
    [InlineData("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>")]
    [InlineData("<rss version='2.0'><channel>")]
    [InlineData("not xml")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss version='2.0'><channel><title>&b;</title></channel></rss>")]
    [InlineData("<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss version='2.0'><channel><title>x</title></channel></rss>")]
    public void What_is_no_feed_or_has_a_dtd_is_a_problem(string content) => Assert.Equal("P117", Reading.Problem("a.rss", content).Id);

    [Fact]
    public void A_feed_nested_without_end_is_a_problem() =>
        Assert.Single(Reading.Items("a.rss", "<rss version='2.0'><channel><item>" + string.Concat(Enumerable.Repeat("<a>", 500_000))).Outcomes(), "P117");

    [Fact]
    public void A_feed_with_more_items_than_are_read_is_a_problem() => Assert.Equal(
        "P119",
        Reading.Problem("a.rss", "<rss version='2.0'><channel>" + string.Concat(Enumerable.Repeat("<item><title>x</title></item>", 2_001)) + "</channel></rss>").Id);
}
