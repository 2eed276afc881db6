using Casus.Actors;
using Casus.Ledger;
using Casus.Problems;

namespace Casus.Server.Asking;

/// <summary>What a list is narrowed to: an actor or a pair of them, as a person writes it.</summary>
static class Subject
{
    /// <returns>No query where nothing is written, or wrongly.</returns>
    public static (LedgerQuery? Query, (ActorCode First, ActorCode Second)? Pair) Read(string text, ActorNames names, List<Problem> problems)
    {
        if (text.Length == 0)
            return (null, null);
        var single = new List<Problem>();
        if (names.Read(text, single) is { } actor)
            return (new() { Actor = actor }, null);
        if (text.Contains('-', StringComparison.Ordinal) && names.ReadPair(text, problems) is { } pair)
            return (new() { Pair = pair }, pair);
        if (problems.Count == 0)
            problems.AddRange(single);
        return (null, null);
    }
}
