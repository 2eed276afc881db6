using System.Text.Json;
using Casus.Ledger;
using Casus.Problems;
using Casus.Records;
using Casus.Text;

namespace Casus.Cli.Briefs;

/// <summary>A record of a ledger with the text that it was read from.</summary>
sealed record Found(Entry Entry, Record Record, Document Document);

/// <summary>Finds the one record that an id or the beginning of one means.</summary>
static class RecordSearch
{
    const int MostNamed = 5;

    /// <param name="ledgerName">For messages.</param>
    public static async Task<(Found? Found, Problem? Problem)> FindAsync(ILedger ledger, string asked, string ledgerName, CancellationToken cancel)
    {
        // The text that a record was read from is the document before it, whatever reading of that document holds now.
        Entry? document = null;
        var found = new Dictionary<string, (Entry Document, Entry Entry)>(StringComparer.Ordinal);
        await foreach (var entry in ledger.EntriesAsync(cancel))
        {
            if (entry.IsDocument)
                document = entry;
            else if (document is not null && asked.Length > 0 && entry.Id.StartsWith(asked, StringComparison.Ordinal))
                found[entry.Id] = (document, entry);
        }

        return found.Count switch
        {
            0 => (null, CliProblems.NoRecord(asked, ledgerName)),
            1 => Read(found.Values.First(), ledgerName),
            _ => (null, CliProblems.SeveralRecords(asked, found.Keys.Take(MostNamed))),
        };
    }

    static (Found?, Problem?) Read((Entry Document, Entry Entry) pair, string ledgerName)
    {
        try
        {
            var (record, document) = (pair.Entry.ReadRecord(), pair.Document.ReadDocument());
            return record.Document == document.Id ? (new(pair.Entry, record, document), null) : (null, CliProblems.NoText(pair.Entry.Id, ledgerName));
        }
        catch (JsonException)
        {
            return (null, CliProblems.NoText(pair.Entry.Id, ledgerName));
        }
    }
}
