using System.Globalization;
using System.Reflection;
using Casus.Problems;
using DuckDB.NET.Data;

namespace Casus.Storage.DuckDb;

/// <summary>The scripts that make a ledger's tables, each run once, in order of their numbers.</summary>
static class Schemas
{
    const string Folder = "DuckDb/Schema/";

    public static long Latest => Scripts().Max(script => script.Number);

    /// <summary>Brings the database to the latest schema.</summary>
    /// <returns>Null where that went well.</returns>
    public static Problem? Apply(DuckDBConnection connection, string path)
    {
        var tables = connection.Scalar<long>("SELECT count(*) FROM duckdb_tables() WHERE NOT internal");
        var isLedger = connection.Scalar<long>("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'ledger_schema'") > 0;
        if (tables > 0 && !isLedger)
            return LedgerProblems.NotALedger(path);

        var found = isLedger ? connection.Scalar<long>("SELECT coalesce(max(version), 0) FROM ledger_schema") : 0;
        if (found > Latest)
            return LedgerProblems.NewerSchema(path, found, Latest);

        foreach (var (number, name) in Scripts().Where(script => script.Number > found))
            Run(connection, number, Text(name));
        return null;
    }

    static void Run(DuckDBConnection connection, long number, string script)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(script);
        connection.Execute("DELETE FROM ledger_schema");
        connection.Execute("INSERT INTO ledger_schema VALUES ($version)", ("version", number));
        transaction.Commit();
    }

    static IEnumerable<(long Number, string Name)> Scripts() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => (long.Parse(name.AsSpan(Folder.Length, 4), CultureInfo.InvariantCulture), name))
        .Order();

    static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
