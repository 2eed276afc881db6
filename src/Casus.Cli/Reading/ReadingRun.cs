using Casus.Ledger;
using Casus.Pipeline;
using Casus.Sources;
using Casus.Text;
using NodaTime;

namespace Casus.Cli.Reading;

/// <summary>Texts to records to ledger, batch by batch. What comes out does not depend on the number of threads.</summary>
/// <param name="ledger">Null to keep nothing.</param>
/// <param name="published">Day of publication of documents that have none of their own.</param>
sealed class ReadingRun(Terminal terminal, ReadingPipeline pipeline, ILedger? ledger, IRecordWriter writer, int threads, LocalDate? published)
{
    readonly Progress progress = new(terminal);

    /// <param name="cancel">Finishes the batch in hand.</param>
    public async Task<Tally> RunAsync(IEnumerable<SourceItem> items, CancellationToken cancel)
    {
        var (tally, began) = (new Tally(), terminal.Clock.GetTimestamp());
        progress.Show(tally.Progress(TimeSpan.Zero));
        await foreach (var batch in new Batches(terminal.Clock).Of(items, cancel).WithCancellation(CancellationToken.None))
        {
            var outcomes = await KeepAsync(Code(batch));
            progress.Clear();
            foreach (var outcome in outcomes)
                Tell(outcome, tally);
            await terminal.Output.FlushAsync(CancellationToken.None);
            progress.Show(tally.Progress(terminal.Clock.GetElapsedTime(began)));
        }

        progress.Clear();
        await terminal.Errors.WriteLineAsync(tally.Summary(terminal.Clock.GetElapsedTime(began)));
        return tally;
    }

    List<Outcome> Code(IReadOnlyList<SourceItem> batch) =>
        [.. batch.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithExecutionMode(ParallelExecutionMode.ForceParallelism).Select(Code)];

    Outcome Code(SourceItem item) => item switch
    {
        SourceItem.Read read => Code(read, Dated(read.Document)),
        SourceItem.Refused { Problem: var problem } => new Outcome.Refused([problem]),
        _ => throw new InvalidOperationException($"No such item: {item}."),
    };

    Outcome.Coded Code(SourceItem.Read source, Document document) => new(source, new(document, pipeline.Read(document)), null);

    Document Dated(Document document) => document.Published is null && published is { } day
        ? new(document.Id, document.Text, day, document.Title, document.Publisher, document.Url, document.Language)
        : document;

    /// <summary>One commit for the batch; it is not broken off, so that what is told is what is kept.</summary>
    async Task<IReadOnlyList<Outcome>> KeepAsync(List<Outcome> outcomes)
    {
        if (ledger is null)
            return outcomes;

        var coded = outcomes.OfType<Outcome.Coded>().ToList();
        var answers = await ledger.AppendAsync([.. coded.Select(outcome => outcome.Reading)], CancellationToken.None);
        var kept = new Queue<Outcome>(coded.Zip(answers, Kept));
        return [.. outcomes.Select(outcome => outcome is Outcome.Coded ? kept.Dequeue() : outcome)];
    }

    static Outcome Kept(Outcome.Coded coded, Appended answer) =>
        answer is Appended.Refused refused ? new Outcome.Refused(refused.Problems) : coded with { Kept = answer };

    void Tell(Outcome outcome, Tally tally)
    {
        tally.Add(outcome);
        if (outcome is Outcome.Coded coded)
            writer.Write(coded);
        else if (outcome is Outcome.Refused refused)
            terminal.Report(refused.Problems);
    }
}
