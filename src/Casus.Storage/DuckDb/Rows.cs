using System.Data.Common;
using Casus.Ledger;
using DuckDB.NET.Data;
using NodaTime;

namespace Casus.Storage.DuckDb;

/// <summary>Rows of the tables as the ledger's values, and back.</summary>
static class Rows
{
    public const string EntryColumns = "e.number, e.recorded, e.kind, e.id, e.document, e.payload, e.previous, e.hash";

    public const string ListingColumns =
        "d.number, d.recorded, d.id, d.text_hash, d.published, d.title, d.publisher, d.url, d.language, d.records";

    public static Entry Entry(DbDataReader row) => new(
        row.GetInt64(0),
        InstantAt(row, 1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.GetString(5),
        row.GetString(6),
        row.GetString(7));

    /// <param name="first">Column of the first of <see cref="ListingColumns"/>.</param>
    public static DocumentListing Listing(DbDataReader row, int first) => new(
        row.GetInt64(first),
        InstantAt(row, first + 1),
        row.GetString(first + 2),
        row.GetString(first + 3),
        DayAt(row, first + 4),
        TextAt(row, first + 5),
        TextAt(row, first + 6),
        TextAt(row, first + 7),
        row.GetString(first + 8),
        row.GetInt32(first + 9));

    public static Instant InstantAt(DbDataReader row, int column) =>
        Instant.FromDateTimeUtc(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));

    public static LocalDate? DayAt(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(column));

    public static void Append(DuckDBAppender entries, Booked booked)
    {
        foreach (var (entry, filing) in booked.Entries.Zip(booked.Filings))
        {
            entries.CreateRow()
                .AppendValue(entry.Number)
                .AppendValue(entry.Recorded.ToDateTimeUtc())
                .AppendValue(entry.Kind)
                .AppendValue(entry.Id)
                .AppendValue(entry.Document)
                .AppendValue(entry.Payload)
                .AppendValue(entry.Previous)
                .AppendValue(entry.Hash)
                .AppendValue(booked.Version)
                .AppendValue(filing.From?.ToDateOnly())
                .AppendValue(filing.To?.ToDateOnly())
                .AppendValue(filing.Actors)
                .EndRow();
        }
    }

    public static void AppendListing(DuckDBAppender documents, Booked booked)
    {
        var document = booked.Document;
        documents.CreateRow()
            .AppendValue(booked.Version)
            .AppendValue(booked.Entries[0].Recorded.ToDateTimeUtc())
            .AppendValue(document.Id)
            .AppendValue(document.TextHash)
            .AppendValue(document.Published?.ToDateOnly())
            .AppendValue(document.Title)
            .AppendValue(document.Publisher)
            .AppendValue(document.Url)
            .AppendValue(document.Language)
            .AppendValue(booked.Entries.Count - 1)
            .AppendValue(booked.Key)
            .EndRow();
    }

    static string? TextAt(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
