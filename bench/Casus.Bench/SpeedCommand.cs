using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Casus.Pipeline;
using Casus.Text;

namespace Casus.Bench;

/// <summary><c>speed</c>: how fast texts become records, as a whole and stage by stage.</summary>
static class SpeedCommand
{
    const double MiB = 1024 * 1024;

    public static Command Create(Terminal terminal)
    {
        var texts = new Option<string>("--texts") { Description = "Folder, or file; JSONL may be gzipped", DefaultValueFactory = _ => Texts.Samples };
        var threads = new Option<string>("--threads") { Description = "Numbers of threads, with commas", DefaultValueFactory = _ => "1,2" };
        var seconds = new Option<double>("--seconds") { Description = "Length of one run", DefaultValueFactory = _ => 2 };
        var runs = new Option<int>("--runs") { Description = "Runs of which the median counts", DefaultValueFactory = _ => 5 };
        var command = new Command("speed", "Documents and tokens per second, stage by stage.") { texts, threads, seconds, runs };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(texts),
            [.. parsed.GetRequiredValue(threads).Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))],
            new(TimeSpan.FromSeconds(parsed.GetRequiredValue(seconds)), parsed.GetRequiredValue(runs))));
        return command;
    }

    static int Run(Terminal terminal, string path, IReadOnlyList<int> threads, Meter meter)
    {
        Machine.Describe(terminal.Output);
        if (Learn(terminal) is not { } knowledge)
            return 1;

        var documents = Texts.Read(path, terminal.Errors);
        var stages = new Stages(knowledge);
        terminal.Output.WriteLine($"Texts: {Path.GetFileName(path)}, {MarkdownTable.Whole(documents.Count)} documents, {MarkdownTable.Whole(documents.Sum(Stages.Tokens))} tokens, over and over.");
        var table = new MarkdownTable("stage", "threads", "documents/s", "tokens/s", "processor µs per token", "bytes allocated per token");
        Begin(stages.Whole, documents, meter, terminal);
        Measure(stages.Whole, documents, threads, meter, table, terminal);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / MiB;
        foreach (var stage in stages.Parts)
            Measure(stage, documents, threads, meter, table, terminal);
        table.Write(terminal.Output);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"Peak working set after the whole pipeline: {MarkdownTable.Whole(peak)} MiB.");
        return 0;
    }

    static Knowledge? Learn(Terminal terminal)
    {
        var watch = Watch.Start();
        var knowledge = Knowledge.Read(Texts.Data, out var problems);
        var spent = watch.Read();
        foreach (var problem in problems)
            terminal.Errors.WriteLine(problem);
        terminal.Output.WriteLine($"Knowledge read in {MarkdownTable.Fine(spent.Elapsed.TotalSeconds)} s, {MarkdownTable.Fine(spent.Processor.TotalSeconds)} s of processor; it holds {MarkdownTable.Whole(GC.GetTotalMemory(true) / MiB)} MiB.");
        return knowledge;
    }

    /// <summary>Reads everything once as a fresh process does, then until nothing gets faster.</summary>
    static void Begin(Stage whole, IReadOnlyList<Document> documents, Meter meter, Terminal terminal)
    {
        var chores = Chores(whole, documents);
        var watch = Watch.Start();
        foreach (var chore in chores)
            chore.Run();
        var spent = watch.Read();
        terminal.Output.WriteLine($"First time through, before the code is compiled to the full: {MarkdownTable.Fine(spent.Elapsed.TotalSeconds)} s, {MarkdownTable.Fine(spent.Processor.TotalSeconds)} s of processor.");
        terminal.Output.WriteLine();
        meter.WarmUp(chores);
    }

    static Chore[] Chores(Stage stage, IReadOnlyList<Document> documents) =>
        [.. documents.Select(document => new Chore(stage.Of(document), Stages.Tokens(document)))];

    static void Measure(Stage stage, IReadOnlyList<Document> documents, IReadOnlyList<int> threads, Meter meter, MarkdownTable table, Terminal terminal)
    {
        terminal.Errors.WriteLine(stage.Name);
        var chores = Chores(stage, documents);
        foreach (var count in threads)
        {
            var run = meter.Median(chores, count);
            table.Add(
                stage.Name,
                MarkdownTable.Whole(count),
                MarkdownTable.Whole(run.ItemsPerSecond),
                MarkdownTable.Whole(run.TokensPerSecond),
                MarkdownTable.Fine(run.ProcessorMicrosecondsPerToken),
                MarkdownTable.Whole(run.BytesPerToken));
        }
    }
}
