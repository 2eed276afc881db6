using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Casus.Bench;

/// <summary>What was measured on: a figure without it says nothing.</summary>
static class Machine
{
    const string LoadFile = "/proc/loadavg";
    const string ProcessorFile = "/proc/cpuinfo";

    public static void Describe(TextWriter output)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores, {memory:F0} GB, {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}, {(GCSettings.IsServerGC ? "server" : "workstation")} garbage collector; load {Load()}."));
        output.WriteLine();
    }

    /// <summary>Processes that ran or waited to run, on average of 1, 5 and 15 minutes, where the system tells.</summary>
    static string Load() => File.Exists(LoadFile) ? string.Join(' ', File.ReadAllText(LoadFile).Split(' ').Take(3)) : "unknown";

    static string Processor() =>
        !File.Exists(ProcessorFile) ? RuntimeInformation.ProcessArchitecture.ToString()
        : File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            ?? RuntimeInformation.ProcessArchitecture.ToString();
}
