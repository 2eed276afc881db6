using System.CommandLine;
using Casus.Ledger;
using Casus.Pipeline;
using Casus.Storage;
using Casus.Text;

namespace Casus.Bench;

/// <summary><c>ledger</c>: how fast readings go into a new DuckDB file, and how fast the file is verified.</summary>
static class LedgerCommand
{
    /// <summary>As many as <c>casus read</c> commits at once.</summary>
    const int BatchSize = 50;

    const double MiB = 1024 * 1024;

    public static Command Create(Terminal terminal)
    {
        var texts = new Option<string>("--texts") { Description = "Folder, or file; JSONL may be gzipped", DefaultValueFactory = _ => Texts.Samples };
        var documents = new Option<int>("--documents") { Description = "How many to append; the texts are repeated under new ids", DefaultValueFactory = _ => 5000 };
        var command = new Command("ledger", "Documents and records per second into a DuckDB ledger; verification.") { texts, documents };
        command.SetAction((parsed, cancel) => RunAsync(terminal, parsed.GetRequiredValue(texts), parsed.GetRequiredValue(documents), cancel));
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string path, int documents, CancellationToken cancel)
    {
        Machine.Describe(terminal.Output);
        if (Knowledge.Read(Texts.Data, out _) is not { } knowledge)
            return 1;

        var readings = Readings(new(knowledge), Texts.Read(path, terminal.Errors), documents);
        var folder = Directory.CreateTempSubdirectory("casus-bench");
        try
        {
            return await FillAsync(terminal, Path.Combine(folder.FullName, "bench.duckdb"), readings, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<int> FillAsync(Terminal terminal, string file, IReadOnlyList<Reading> readings, CancellationToken cancel)
    {
        if (!Ledgers.TryOpen(file, TimeProvider.System, out var ledger, out var problem))
        {
            terminal.Errors.WriteLine(problem);
            return 1;
        }

        Verification verified;
        using (ledger)
        {
            var table = new MarkdownTable("", "documents", "records", "seconds", "processor seconds", "documents/s", "records/s");
            var records = readings.Sum(reading => reading.Records.Count);
            table.Add(Row("append", readings.Count, records, await AppendAsync(ledger, readings, cancel)));
            table.Add(Row("append again (nothing new)", readings.Count, records, await AppendAsync(ledger, readings, cancel)));
            var watch = Watch.Start();
            verified = await ledger.VerifyAsync(1, cancel);
            table.Add(Row("verify", verified.Documents, verified.Records, watch.Read()));
            table.Write(terminal.Output);
        }

        // Closed, so that nothing is left in the log beside the file.
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"Batches of {BatchSize} documents. {(verified.IsSound ? "The ledger is sound" : $"{verified.Faults} faults")}; its file has {MarkdownTable.Fine(new FileInfo(file).Length / MiB)} MiB.");
        return verified.IsSound ? 0 : 1;
    }

    static async Task<Spent> AppendAsync(ILedger ledger, IReadOnlyList<Reading> readings, CancellationToken cancel)
    {
        var watch = Watch.Start();
        foreach (var batch in readings.Chunk(BatchSize))
            await ledger.AppendAsync(batch, cancel);
        return watch.Read();
    }

    static IReadOnlyList<Reading> Readings(ReadingPipeline pipeline, IReadOnlyList<Document> texts, int count) =>
        [.. Enumerable.Range(0, count).AsParallel().AsOrdered().Select(number =>
        {
            var text = texts[number % texts.Count];
            var document = new Document($"{number:D6}", text.Text, text.Published, text.Title, text.Publisher, text.Url, text.Language);
            return new Reading(document, pipeline.Read(document));
        })];

    static string[] Row(string name, long documents, long records, Spent spent) =>
    [
        name, MarkdownTable.Whole(documents), MarkdownTable.Whole(records), MarkdownTable.Fine(spent.Elapsed.TotalSeconds), MarkdownTable.Fine(spent.Processor.TotalSeconds),
        MarkdownTable.Whole(documents / spent.Elapsed.TotalSeconds), MarkdownTable.Whole(records / spent.Elapsed.TotalSeconds),
    ];
}
