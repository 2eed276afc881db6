using System.Text;
using Casus.Cli;
using Casus.Tests.Ledger;
using Xunit;

namespace Casus.Tests.Cli;

public sealed class ServeCommandTests : IDisposable
{
    readonly Sources.TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_prints_the_address_and_answers_until_it_is_stopped()
    {
        var ledger = folder["news.duckdb"];
        Assert.Equal(ExitCode.Done, (await Run.Casus("read", "--ledger", ledger, folder.Write("a.txt", "Vladimir Putin met Kim Jong Un."))).Code);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var output = new FirstFlush();
        var serving = Shell.RunAsync(["serve", "--ledger", ledger, "--port", "0"], new(output, TextWriter.Null, Stream.Null, new HandClock()), stop.Token);
        var address = (await output.Written).Split(' ')[1];

        using var client = new HttpClient();
        Assert.Contains("text_hash", await client.GetStringAsync(new Uri($"{address}documents"), stop.Token), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await serving);
    }

    [Fact]
    public async Task What_keeps_it_from_starting_is_a_problem()
    {
        var run = await Run.Casus("serve", "--ledger", ":memory:", "--port", "70000");

        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.StartsWith("P790", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>Tells what had been written when it was first flushed.</summary>
    sealed class FirstFlush : StringWriter
    {
        readonly TaskCompletionSource<string> written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Written => written.Task;

        public override Encoding Encoding => Encoding.UTF8;

        public override void Flush() => written.TrySetResult(ToString());
    }
}
