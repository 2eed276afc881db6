using System.Text.Json;
using Casus.Problems;
using Casus.Text;

namespace Casus.Ledger;

/// <summary>Recomputes a ledger from its entries alone. Holds one document at a time.</summary>
public sealed class Verifier
{
    readonly int most;
    readonly List<Problem> problems = [];
    ChainHead head = ChainHead.Genesis;
    Document? document;
    long documents;
    long records;
    long faults;

    Verifier(int most) => this.most = most;

    /// <param name="entries">In order of number.</param>
    /// <param name="most">How many problems to report; the rest are counted.</param>
    public static async Task<Verification> VerifyAsync(
        IAsyncEnumerable<Entry> entries, int most, CancellationToken cancel = default)
    {
        var verifier = new Verifier(most);
        await foreach (var entry in entries.WithCancellation(cancel))
            verifier.Take(entry);
        return new(verifier.documents, verifier.records, verifier.head, verifier.faults, verifier.problems);
    }

    void Take(Entry entry)
    {
        foreach (var problem in ChainProblems(entry).Concat(entry.IsDocument ? TakeDocument(entry) : TakeRecord(entry)))
        {
            faults++;
            if (problems.Count < most)
                problems.Add(problem);
        }

        // The hash as stored, so that one changed entry is one fault and not a fault of all that follow.
        head = entry.Head;
    }

    IEnumerable<Problem> ChainProblems(Entry entry)
    {
        if (entry.Number != head.Number + 1)
            yield return LedgerProblems.Gap(entry.Number, head.Number + 1);
        if (entry.Previous != head.Hash)
            yield return LedgerProblems.BrokenChain(entry.Number);
        if (entry.Recorded < head.Recorded)
            yield return LedgerProblems.TimeRunsBack(entry.Number);
        if (entry.Hash != Chain.HashOf(entry))
            yield return LedgerProblems.BrokenSeal(entry.Number);
    }

    IEnumerable<Problem> TakeDocument(Entry entry)
    {
        documents++;
        document = TryRead(() => entry.ReadDocument(), out var reason);
        if (document is null)
            return [LedgerProblems.Unreadable(Subject(entry), reason)];
        return document.Id == entry.Document && document.TextHash == entry.Id ? [] : [LedgerProblems.WrongId(Subject(entry))];
    }

    IEnumerable<Problem> TakeRecord(Entry entry)
    {
        records++;
        var claims = TryRead(() => RecordClaims.Read(entry.Payload), out var reason);
        if (claims is null)
            return [LedgerProblems.Unreadable(Subject(entry), reason)];

        var isItsOwn = claims.Kind == entry.Kind && claims.Id == entry.Id && claims.IdFollowsFrom(entry.Payload);
        IEnumerable<Problem> ofId = isItsOwn ? [] : [LedgerProblems.WrongId(Subject(entry))];
        return ofId.Concat(document?.Id == entry.Document && claims.Document == entry.Document
            ? claims.ProblemsIn(document, Subject(entry))
            : [LedgerProblems.NoDocumentBefore(Subject(entry), entry.Document)]);
    }

    static string Subject(Entry entry) => $"entry {entry.Number} ({entry.Kind} {entry.Id})";

    static T? TryRead<T>(Func<T> read, out string reason) where T : class
    {
        try
        {
            reason = "";
            return read();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half a surrogate pair, written as an escape.
            reason = fault.Message;
            return null;
        }
    }
}
