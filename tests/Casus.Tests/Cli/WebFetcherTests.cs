using System.IO.Compression;
using System.Net;
using System.Text;
using Casus.Cli;
using Casus.Cli.Fetching;
using Casus.Sources;
using Casus.Sources.Dates;
using Casus.Sources.Web;
using Casus.Tests.Sources;
using Xunit;

namespace Casus.Tests.Cli;

public class WebFetcherTests
{
    const string Report = "They signed the pact in the capital, officials said on Wednesday.";

    static readonly FetchLimits limits = new(Bytes: 100_000, PdfBytes: 200_000, Redirects: 2, TimeSpan.FromSeconds(20));

    [Fact]
    public void A_page_is_read_with_its_address_and_the_time_at_which_it_was_fetched()
    {
        using var server = new GivenServer(_ => GivenServer.Page(GivenWarc.Page));
        var read = Assert.IsType<SourceItem.Read>(Assert.Single(Read(server, "/2024/06/19/pact")));
        Assert.Equal((Report, $"{server.Address}/2024/06/19/pact", new NodaTime.LocalDate(2024, 6, 19)), (read.Document.Text, read.Document.Url, read.Document.Published));
        Assert.Equal([DateOrigin.UrlPath, DateOrigin.Retrieved], read.Dates.Select(date => date.Origin));
    }

    [Fact]
    public void A_feed_is_read_item_by_item()
    {
        using var server = new GivenServer(_ => GivenServer.Page(
            "<rss version='2.0'><channel><title>x</title><item><description>They met.</description></item><item><description>They left.</description></item></channel></rss>",
            "Content-Type: application/rss+xml"));
        Assert.Equal(["They met.", "They left."], Read(server, "/feed").Outcomes());
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251", "windows-1251", "")]
    [InlineData("text/html", "windows-1251", "<meta charset=windows-1251>")]
    [InlineData("text/html; charset=windows-1251", "windows-1251", "<meta charset=utf-8>")]
    [InlineData("text/plain; charset=koi8-r", "koi8-r", null)]
    public void Letters_are_read_as_the_server_says_and_else_as_the_page_does(string type, string encoding, string? head)
    {
        var text = "The station is called Мир, officials said.";
        var body = head is null ? text : $"<html><head>{head}</head><body><p>{text}</p></body></html>";
        using var server = new GivenServer(_ => GivenServer.Page(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(body), $"Content-Type: {type}"));
        Assert.Equal([text], Read(server, "/").Outcomes());
    }

    [Fact]
    public void Nothing_is_sent_that_tells_who_reads()
    {
        using var server = new GivenServer(path => path == "/" ? GivenServer.Redirect("/next") : GivenServer.Page(GivenWarc.Page));
        Assert.Equal([Report], Read(server, "/").Outcomes());
        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, head =>
        {
            var fields = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split(':')[0]).Order();
            Assert.Equal(["Accept", "Accept-Encoding", "Accept-Language", "Host", "User-Agent"], fields);
            Assert.Contains("User-Agent: Casus/", head, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("P720", "ftp://a.example/x")]
    [InlineData("P720", "file:///etc/passwd")]
    [InlineData("P720", "http://")]
    [InlineData("P721", "http://name:word@a.example/")]
    public void Only_addresses_of_the_web_without_passwords_are_asked(string id, string address)
    {
        using var fetcher = Fetcher(_ => true);
        var problem = Refused(fetcher.Fetch(address));
        Assert.Equal(id, problem.Id);
        Assert.DoesNotContain("word@", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P720", "file:///etc/passwd")]
    [InlineData("P721", "http://name:word@127.0.0.1/")]
    [InlineData("P722", "http://127.0.0.2/")]
    [InlineData("P722", "http://[::1]/")]
    [InlineData("P722", "http://[::ffff:127.0.0.2]/")]
    public void Each_redirect_is_checked_like_the_first_address(string id, string location)
    {
        using var server = new GivenServer(_ => GivenServer.Redirect(location));
        using var fetcher = Fetcher(address => address.Equals(IPAddress.Loopback));
        Assert.Equal(id, Refused(fetcher.Fetch(server.Address)).Id);
    }

    [Fact]
    public void A_page_that_leads_on_for_ever_is_a_problem()
    {
        using var server = new GivenServer(path => GivenServer.Redirect($"{path}x"));
        Assert.Equal(["P725"], Read(server, "/").Outcomes());
        Assert.Equal(limits.Redirects + 1, server.Requests.Count);
    }

    [Theory]
    [InlineData("P722", "http://localhost:1/")]
    [InlineData("P722", "http://127.0.0.1:1/")]
    [InlineData("P722", "http://2130706433:1/")]
    [InlineData("P722", "http://[::ffff:10.0.0.1]:1/")]
    [InlineData("P722", "http://169.254.169.254/latest/meta-data/")]
    public async Task The_command_line_does_not_reach_into_private_networks(string id, string address)
    {
        var run = await Run.Casus("read", "--no-ledger", address);
        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith(id, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_that_nobody_takes_is_a_problem()
    {
        string address;
        using (var server = new GivenServer(_ => []))
            address = server.Address;
        using var fetcher = Fetcher(_ => true);
        Assert.Equal("P723", Refused(fetcher.Fetch(address)).Id);
    }

    public static TheoryData<string, byte[]> BadAnswers => new()
    {
        { "P723", [] },
        { "P723", "nonsense\r\n\r\n"u8.ToArray() },
        { "P723", [.. "HTTP/1.1 200 OK\r\n"u8, .. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("X-Field: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n", 3_000))), .. "\r\n"u8] },
        { "P723", GivenServer.Page("not gzip", "Content-Type: text/html\r\nContent-Encoding: gzip") },
        { "P723", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nshort"u8.ToArray() },
        { "P724", GivenServer.Page("gone", status: 404) },
        { "P727", GivenServer.Page(new byte[100_001]) },
        { "P727", GivenServer.Page(GivenWarc.Gzip(new byte[5_000_000]), "Content-Type: text/html\r\nContent-Encoding: gzip") },
        { "P727", GivenServer.Page(GivenWarc.Packed(new byte[5_000_000], stream => new BrotliStream(stream, CompressionLevel.Optimal)), "Content-Type: text/html\r\nContent-Encoding: br") },
        { "P125", GivenServer.Page("x", "Content-Type: application/pdf") },
        { "P128", GivenServer.Page("x", "Content-Type: image/png") },
        { "P128", GivenServer.Page("x", "X-Nothing: x") },
        { "P103", GivenServer.Page("") },
    };

    [Theory, MemberData(nameof(BadAnswers))]
    public void An_answer_that_is_no_page_is_a_problem(string id, byte[] answer)
    {
        using var server = new GivenServer(_ => answer);
        Assert.Equal([id], Read(server, "/").Outcomes());
    }

    [Fact]
    public void An_answer_that_drips_is_given_up()
    {
        using var server = new GivenServer(async (_, stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancel);
            while (true)
            {
                await stream.WriteAsync("x"u8.ToArray(), cancel);
                await Task.Delay(20, cancel);
            }
        });
        using var fetcher = new WebFetcher(limits with { Time = TimeSpan.FromSeconds(1) }, TimeProvider.System, _ => true, CancellationToken.None);
        Assert.Equal("P728", Refused(fetcher.Fetch(server.Address)).Id);
    }

    [Fact]
    public void Without_somebody_who_fetches_an_address_is_a_problem() =>
        Assert.Equal(["P129"], new SourceReader().Read(["https://herald.example/"]).Outcomes());

    static IEnumerable<SourceItem> Read(GivenServer server, string path)
    {
        using var fetcher = Fetcher(_ => true);
        return [.. new SourceReader { Fetch = fetcher.Fetch }.Read([server.Address + path])];
    }

    static Problems.Problem Refused(Fetched fetched) => Assert.IsType<Fetched.Refused>(fetched).Problem;

    static WebFetcher Fetcher(Func<IPAddress, bool> isAllowed) => new(limits, TimeProvider.System, isAllowed, CancellationToken.None);
}
