using System.Diagnostics;

namespace Casus.Bench;

/// <param name="Processor">Time that the whole process had on all cores: says more than <paramref name="Elapsed"/> where
/// other programs run beside it.</param>
readonly record struct Spent(TimeSpan Elapsed, TimeSpan Processor);

/// <summary>Two clocks started together.</summary>
readonly record struct Watch(long Began, TimeSpan Processor)
{
    public static Watch Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

    /// <returns>What has been spent since the start; the clocks go on.</returns>
    public Spent Read() => new(Stopwatch.GetElapsedTime(Began), Environment.CpuUsage.TotalTime - Processor);
}
