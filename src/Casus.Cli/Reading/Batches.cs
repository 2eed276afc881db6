using System.Threading.Channels;
using Casus.Sources;

namespace Casus.Cli.Reading;

/// <summary>Cuts a stream of texts into commits, so that memory is bounded and little is lost when the machine stops.</summary>
/// <param name="clock">Measures how long a batch waits for more.</param>
sealed class Batches(TimeProvider clock)
{
    const int MostDocuments = 50;

    /// <summary>Characters in a batch, give or take its last document: a few seconds of work on one core.</summary>
    const int MostCharacters = 500_000;

    /// <summary>Texts read ahead while a batch is coded.</summary>
    const int ReadAhead = 16;

    /// <summary>How long a batch waits for a slow source before it is committed as it is.</summary>
    static readonly TimeSpan patience = TimeSpan.FromSeconds(3);

    /// <param name="cancel">Ends the last batch where it stands; nothing is thrown.</param>
    public async IAsyncEnumerable<IReadOnlyList<SourceItem>> Of(
        IEnumerable<SourceItem> items, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var channel = Channel.CreateBounded<SourceItem>(ReadAhead);
        await using var stop = cancel.Register(() => channel.Writer.TryComplete());

        // Awaiting the reader shows what it threw; a reader that waits for a stream which never ends is left behind.
        _ = Task.Run(() => PumpAsync(items, channel.Writer), CancellationToken.None)
            .ContinueWith(pump => channel.Writer.TryComplete(pump.Exception), TaskScheduler.Default);
        while (!cancel.IsCancellationRequested && await channel.Reader.WaitToReadAsync(CancellationToken.None))
        {
            if (await FillAsync(channel.Reader) is { Count: > 0 } batch)
                yield return batch;
        }
    }

    static async Task PumpAsync(IEnumerable<SourceItem> items, ChannelWriter<SourceItem> into)
    {
        foreach (var item in items)
        {
            while (!into.TryWrite(item))
            {
                if (!await into.WaitToWriteAsync())
                    return;
            }
        }
    }

    async Task<List<SourceItem>> FillAsync(ChannelReader<SourceItem> from)
    {
        var (batch, characters) = (new List<SourceItem>(), 0L);
        using var waiting = new CancellationTokenSource();
        var patienceEnds = Task.Delay(patience, clock, waiting.Token);
        while (batch.Count < MostDocuments && characters < MostCharacters)
        {
            if (from.TryRead(out var item))
            {
                batch.Add(item);
                characters += item is SourceItem.Read { Document: var document } ? document.Text.Length : 0;
                continue;
            }

            var more = from.WaitToReadAsync(CancellationToken.None).AsTask();
            if (await Task.WhenAny(more, patienceEnds) != more || !await more)
                break;
        }

        await waiting.CancelAsync();
        return batch;
    }
}
