using Casus.Ledger;
using Casus.Pipeline;
using Casus.Records;
using Casus.Server;
using Casus.Tests.Ledger;
using Casus.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace Casus.Tests.Server;

/// <summary>The whole server in this process, over two documents made by hand, asked as a program or a browser asks.</summary>
public sealed class Site : IAsyncLifetime
{
    /// <summary>Two records whose quotes overlap, a character outside the basic plane before them, and a second paragraph.</summary>
    public const string Words = "😀 Kim met Putin.\n\nNobody said <b>why</b>.";

    readonly HandClock clock = new();
    readonly MemoryLedger ledger;
    readonly WebApplication application;

    public Site()
    {
        ledger = new(clock);
        application = Serving.Build(ledger, Knowledge, clock, host => host.UseTestServer());
    }

    public static Knowledge Knowledge { get; } =
        Knowledge.Read(Path.Combine(AppContext.BaseDirectory, "data"), out _) ?? throw new InvalidOperationException("No model.");

    public HttpClient Program => application.GetTestClient();

    public HttpClient Browser
    {
        get
        {
            var client = application.GetTestClient();
            client.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
            return client;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var first = new Document("paper/1", Words, new(2024, 6, 20), "The meeting", "A paper", "https://example.org/1");
        var hostile = new Document(
            "hostile", "Kim met <script>alert(1)</script>", null, "<script>title</script>", "<script>publisher</script>", "javascript:alert(1)");
        await ledger.AppendAsync(
            [
                new(first, [Meeting(first), Pact(first)]),
                new(hostile, [Sample.Meeting(hostile, "KOR", "USA", null)]),
            ],
            CancellationToken.None);
        await application.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        ledger.Dispose();
    }

    public Task<string> ProgramGets(string address) => Program.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public Task<string> BrowserGets(string address) => Browser.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    static CodedEvent Meeting(Document document)
    {
        var meeting = Sample.MeetingAt(document, 3, "PRK.GOV", "RUS.GOV", "2024-06-19");
        return meeting with
        {
            Actors = [meeting.Actors[0] with { Name = "Kim Jong Un" }],
            Recipients = [meeting.Recipients[0] with { Name = "Vladimir Putin" }],
            Place = new("Pyongyang", "PRK"),
        };
    }

    static Agreement Pact(Document document) =>
        Sample.Pact(document, "PRK", "RUS") with { Evidence = [document.Quote(new(3, 10))] };
}
