using System.Data.Common;
using Casus.Ledger;

namespace Casus.Storage.DuckDb;

/// <summary>An entry with the columns that queries use in its stead.</summary>
/// <param name="Listing">The row of <c>documents</c> with this number; null where there is none.</param>
/// <param name="Key">Of that row.</param>
sealed record Shelved(Entry Entry, long Version, Filing Filing, DocumentListing? Listing, string? Key)
{
    const int VersionColumn = 8;
    const int ListingColumn = 12;
    const int KeyColumn = 22;

    public const string Columns =
        $"{Rows.EntryColumns}, e.version, e.occurred_from, e.occurred_to, e.actors, {Rows.ListingColumns}, d.key";

    public const string Table =
        "entries e LEFT JOIN (FROM documents WHERE number >= $from AND number < $until) d ON d.number = e.number";

    /// <summary>Rows of <c>documents</c> whose entry is not there.</summary>
    public const string Strays = """
        SELECT d.number, d.id
        FROM documents d ANTI JOIN entries e ON e.number = d.number AND e.kind = 'document'
        ORDER BY d.number
        """;

    public static Shelved Of(DbDataReader row)
    {
        var filing = new Filing(
            Rows.DayAt(row, VersionColumn + 1), Rows.DayAt(row, VersionColumn + 2), row.GetFieldValue<List<string>>(VersionColumn + 3));
        var isListed = !row.IsDBNull(ListingColumn);
        return new(
            Rows.Entry(row),
            row.GetInt64(VersionColumn),
            filing,
            isListed ? Rows.Listing(row, ListingColumn) : null,
            isListed ? row.GetString(KeyColumn) : null);
    }
}
