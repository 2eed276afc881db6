using System.Diagnostics.CodeAnalysis;
using Casus.Ledger;
using Casus.Problems;
using Casus.Storage.DuckDb;

namespace Casus.Storage;

/// <summary>Opens ledgers by what people name them with.</summary>
public static class Ledgers
{
    /// <summary>A ledger that lasts as long as the program.</summary>
    public const string Memory = ":memory:";

    /// <param name="where">A file, which is made where it does not exist, or <see cref="Memory"/>.</param>
    public static bool TryOpen(
        string where,
        TimeProvider clock,
        [NotNullWhen(true)] out ILedger? ledger,
        [NotNullWhen(false)] out Problem? problem)
    {
        (ledger, problem) = where switch
        {
            Memory => (new MemoryLedger(clock), null),
            _ when string.IsNullOrWhiteSpace(where) || where.Contains("://", StringComparison.Ordinal) => (null, LedgerProblems.UnknownStore(where)),
            _ => DuckDbFile.Open(where, clock),
        };
        return ledger is not null;
    }
}
