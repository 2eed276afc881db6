using System.Globalization;
using Casus.Problems;
using CsvHelper;

namespace Casus.Datasets;

/// <summary>A table of somebody else's data set, as the user has it.</summary>
static class CsvTable
{
    static readonly CsvReaderOptions options = new() { TrackLineNumbers = true, FieldCountMismatch = CsvFieldCountHandling.Allow };

    /// <param name="columns">Those that are needed.</param>
    /// <param name="read">From a row to an entry; null for a row that is none.</param>
    /// <param name="problems">Receives what is wrong: a file that is not there, a column that is missing, a row that cannot be read.</param>
    /// <returns>Everything up to the first fault.</returns>
    public static IReadOnlyList<T> Read<T>(string path, IReadOnlyList<string> columns, Func<TableRow, T?> read, List<Problem> problems)
        where T : class
    {
        if (!File.Exists(path))
        {
            problems.Add(ImportProblems.NoFile(path));
            return [];
        }

        var entries = new List<T>();
        try
        {
            using var csv = CsvReader.Create(new StreamReader(path), options, false);
            csv.ReadHeader();
            if (columns.Except(csv.Headers).FirstOrDefault() is { } missing)
            {
                problems.Add(ImportProblems.NoColumn(path, missing));
                return [];
            }

            Fill(entries, csv, path, read, problems);
        }
        catch (CsvFormatException fault)
        {
            problems.Add(ImportProblems.BadRow(path, fault.LineNumber, fault.Message));
        }

        return entries;
    }

    static void Fill<T>(List<T> entries, CsvReader csv, string path, Func<TableRow, T?> read, List<Problem> problems)
        where T : class
    {
        var row = new TableRow(csv);
        while (csv.Read())
        {
            try
            {
                if (read(row) is { } entry)
                    entries.Add(entry);
            }
            catch (FormatException fault)
            {
                problems.Add(ImportProblems.BadRow(path, csv.LineNumber, fault.Message));
                return;
            }
        }
    }
}

/// <summary>The row that is being read.</summary>
sealed class TableRow(CsvReader csv)
{
    public IEnumerable<string> Columns => csv.Headers;

    public string Text(string column) => csv.GetString(column).Trim();

    /// <summary>An empty cell is zero, as the data sets write it.</summary>
    /// <exception cref="FormatException">The cell holds no number.</exception>
    public int Whole(string column) => (int)Number(column);

    /// <exception cref="FormatException">The cell holds no number.</exception>
    public double Number(string column) => Text(column) switch
    {
        "" or "NA" => 0,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new FormatException($"'{text}' in the column {column} is not a number."),
    };
}
