using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Casus.Bench;

/// <summary><c>micro</c>: the small operations that everything else is made of, by BenchmarkDotNet.</summary>
static class MicroCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("micro", "Small operations, with BenchmarkDotNet.");
        command.SetAction(_ => Run(terminal));
        return command;
    }

    static int Run(Terminal terminal)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance);
        var table = new AccumulationLogger();
        var summary = BenchmarkRunner.Run<SentenceBenchmarks>(config);
        MarkdownExporter.GitHub.ExportToLog(summary, table);
        terminal.Output.Write(table.GetLog());
        return summary.HasCriticalValidationErrors ? 1 : 0;
    }
}
