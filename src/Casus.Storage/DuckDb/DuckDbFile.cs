using Casus.Ledger;
using Casus.Problems;
using DuckDB.NET.Data;

namespace Casus.Storage.DuckDb;

/// <summary>Opens a ledger file and says in a person's terms why it cannot be opened.</summary>
static class DuckDbFile
{
    public static (ILedger? Ledger, Problem? Problem) Open(string path, TimeProvider clock)
    {
        var full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full)))
            return (null, LedgerProblems.MissingFolder(path));

        // Extensions would come from the web: what is not built in is not used.
        var settings = new DuckDBConnectionStringBuilder { DataSource = full };
        settings["autoinstall_known_extensions"] = "false";
        settings["autoload_known_extensions"] = "false";
        var connection = new DuckDBConnection(settings.ConnectionString);
        var problem = TryOpen(connection, path) ?? Schemas.Apply(connection, path);
        if (problem is null)
            return (new DuckDbLedger(connection, clock), null);

        connection.Dispose();
        return (null, problem);
    }

    static Problem? TryOpen(DuckDBConnection connection, string path)
    {
        try
        {
            connection.Open();
            return null;
        }
        catch (DuckDBException fault)
        {
            return Explain(path, fault.Message);
        }
    }

    /// <summary>DuckDB tells the reason only in words; those of 1.5 are looked for, and others are handed on.</summary>
    static Problem Explain(string path, string message) =>
        message.Contains("not a valid DuckDB database", StringComparison.Ordinal) ? LedgerProblems.NotDuckDb(path)
        : message.Contains("Conflicting lock", StringComparison.Ordinal) ? LedgerProblems.InUse(path)
        : LedgerProblems.CannotOpen(path, message.Split('\n')[0]);
}
