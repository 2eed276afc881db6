using Casus.Ledger;
using Casus.Problems;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary>Opens ledgers for commands.</summary>
static class Stores
{
    /// <summary>For commands that only read: a ledger that is not there is a problem, and none is made.</summary>
    public static (ILedger? Ledger, Problem? Problem) OpenExisting(string path, TimeProvider clock) =>
        !path.Contains(':', StringComparison.Ordinal) && !File.Exists(path) ? (null, CliProblems.NoLedger(path)) : Open(path, clock);

    public static (ILedger? Ledger, Problem? Problem) Open(string path, TimeProvider clock) =>
        Ledgers.TryOpen(path, clock, out var ledger, out var problem) ? (ledger, null) : (null, problem);
}
