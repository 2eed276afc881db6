using System.Runtime.CompilerServices;
using System.Text.Json;
using Casus.Ledger;
using Casus.Problems;
using Casus.Text;

namespace Casus.Storage.DuckDb;

/// <summary>Finds rows that queries would miss or wrongly find, because what they are found by does not follow from the payload.</summary>
/// <remarks>The chain does not seal these columns: whoever changed one could hide a record without breaking a hash.</remarks>
sealed class FilingCheck
{
    readonly List<string> recordIds = [];
    Shelved? listed;
    Document? document;

    /// <param name="rows">In order of number.</param>
    public static async IAsyncEnumerable<Problem> ProblemsAsync(
        IAsyncEnumerable<Shelved> rows, [EnumeratorCancellation] CancellationToken cancel)
    {
        var check = new FilingCheck();
        await foreach (var row in rows.WithCancellation(cancel))
        {
            if (check.Take(row) is { } problem)
                yield return problem;
        }

        if (check.Close() is { } last)
            yield return last;
    }

    public static Problem Stray(long number, string document) => LedgerProblems.Misfiled($"entry {number} (document {document})");

    Problem? Take(Shelved row)
    {
        if (!row.Entry.IsDocument)
        {
            recordIds.Add(row.Entry.Id);
            return row.Version == listed?.Entry.Number && row.Listing is null && IsFiled(row) ? null : Misfiled(row.Entry);
        }

        var problem = Close();
        (listed, document) = (row, TryRead(row.Entry.ReadDocument));
        return problem;
    }

    /// <summary>The row of a document can be judged only when all of its records have been seen.</summary>
    Problem? Close()
    {
        var fits = listed is null || (document is not null
            && listed.Version == listed.Entry.Number
            && listed.Key == Admission.KeyOf(document, recordIds)
            && listed.Listing == DocumentListing.Of(document, listed.Entry.Head, recordIds.Count));
        recordIds.Clear();
        return fits ? null : Misfiled(listed!.Entry);
    }

    static bool IsFiled(Shelved row)
    {
        var filing = TryRead(() => Filing.Of(row.Entry.ReadRecord()));
        return filing is not null
            && (filing.From, filing.To) == (row.Filing.From, row.Filing.To)
            && filing.Actors.SequenceEqual(row.Filing.Actors);
    }

    static Problem Misfiled(Entry entry) => LedgerProblems.Misfiled($"entry {entry.Number} ({entry.Kind} {entry.Id})");

    static T? TryRead<T>(Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            // The reader of records throws these at what is no record, at half a surrogate pair and at a date that ends before it begins.
            return null;
        }
    }
}
