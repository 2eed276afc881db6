using System.Diagnostics;

namespace Casus.Bench;

/// <summary>One piece of work, and how many tokens it works on.</summary>
readonly record struct Chore(Action Run, int Tokens);

/// <summary>Does the same chores over and over for a while, and counts.</summary>
/// <param name="stretch">How long one run lasts; the chore in hand at its end is finished.</param>
/// <param name="runs">Runs that are counted; one more goes before them.</param>
sealed class Meter(TimeSpan stretch, int runs)
{
    /// <summary>Time on a core in which the runtime has compiled what is hot for good, by experience with a margin.</summary>
    static readonly TimeSpan warm = TimeSpan.FromSeconds(6);

    /// <summary>Does the chores until the code is compiled to the full, on one thread.</summary>
    public void WarmUp(IReadOnlyList<Chore> chores)
    {
        for (var watch = Watch.Start(); watch.Read().Processor < warm;)
            Once(chores, 1);
    }

    /// <returns>The run of median speed.</returns>
    public Measurement Median(IReadOnlyList<Chore> chores, int threads)
    {
        Once(chores, threads);
        var measured = Enumerable.Range(0, runs).Select(_ => Once(chores, threads)).OrderBy(run => run.ItemsPerSecond).ToArray();
        return measured[runs / 2];
    }

    Measurement Once(IReadOnlyList<Chore> chores, int threads)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Watch.Start();
        var done = new (long Items, long Tokens)[threads];
        var workers = Enumerable.Range(0, threads).Select(number => new Thread(() => done[number] = Work(chores, chores.Count / threads * number, watch.Began))).ToArray();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        var spent = watch.Read();
        return new(done.Sum(one => one.Items), done.Sum(one => one.Tokens), spent, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    (long Items, long Tokens) Work(IReadOnlyList<Chore> chores, int first, long began)
    {
        var (items, tokens) = (0L, 0L);
        for (var next = first; Stopwatch.GetElapsedTime(began) < stretch; next = (next + 1) % chores.Count)
        {
            chores[next].Run();
            items++;
            tokens += chores[next].Tokens;
        }

        return (items, tokens);
    }
}
