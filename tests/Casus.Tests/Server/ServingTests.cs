using System.Net;
using System.Net.Sockets;
using System.Text;
using Casus.Ledger;
using Casus.Server;
using Casus.Tests.Ledger;
using Xunit;

namespace Casus.Tests.Server;

/// <summary>The server on a port of this machine.</summary>
public class ServingTests
{
    readonly HandClock clock = new();

    [Fact]
    public async Task It_listens_on_the_loopback_address_until_it_is_told_to_stop()
    {
        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var serving = Run(0, address.SetResult, stop.Token);
        var uri = await address.Task;
        using var client = new HttpClient { BaseAddress = uri };

        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(uri.Host)));
        Assert.Equal("[]", await client.GetStringAsync(new Uri("/documents", UriKind.Relative), TestContext.Current.CancellationToken));
        await stop.CancelAsync();
        Assert.Null(await serving);
    }

    [Fact]
    public async Task A_body_of_excessive_size_is_refused()
    {
        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var serving = Run(0, address.SetResult, stop.Token);
        using var client = new HttpClient { BaseAddress = await address.Task };
        using var body = new StringContent($$"""{"q":"{{new string('x', Serving.LargestRequest)}}"}""", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/if", UriKind.Relative), body, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("P754", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await stop.CancelAsync();
        await serving;
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_problem()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        Assert.Equal("P791", (await Run(((IPEndPoint)other.LocalEndpoint).Port, Unexpected, TestContext.Current.CancellationToken))?.Id);
    }

    [Fact]
    public async Task A_number_that_is_no_port_is_a_problem() =>
        Assert.Equal("P790", (await Run(70000, Unexpected, TestContext.Current.CancellationToken))?.Id);

    async Task<Casus.Problems.Problem?> Run(int port, Action<Uri> started, CancellationToken cancel)
    {
        using var ledger = new MemoryLedger(clock);
        return await Serving.RunAsync(new(port), ledger, Site.Knowledge, clock, started, cancel);
    }

    static void Unexpected(Uri address) => Assert.Fail($"Started at {address}.");
}
