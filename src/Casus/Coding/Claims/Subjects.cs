using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Which records of a document some words of it speak of.</summary>
/// <param name="records">In the order of the text.</param>
sealed class Subjects(IReadOnlyList<Record> records)
{
    readonly Dictionary<Record, string> ids = new(ReferenceEqualityComparer.Instance);

    /// <param name="namesAgreement">The words speak of an agreement; then it is one whose evidence they are part of.</param>
    /// <returns>Ids of the records that have evidence inside the words; null where there are none.</returns>
    public IReadOnlyList<string>? Of(Quotation words, bool namesAgreement)
    {
        List<string>? found = null;
        foreach (var record in records)
        {
            if (HasEvidence(record, words) || (namesAgreement && record is Agreement && IsEvidence(words, record)))
                (found ??= []).Add(Id(record));
        }

        return found;
    }

    static bool HasEvidence(Record record, Quotation words)
    {
        foreach (var evidence in record.Evidence)
        {
            if (words.Start <= evidence.Start && evidence.End <= words.End)
                return true;
        }

        return false;
    }

    static bool IsEvidence(Quotation words, Record record)
    {
        foreach (var evidence in record.Evidence)
        {
            if (evidence.Start <= words.Start && words.End <= evidence.End)
                return true;
        }

        return false;
    }

    string Id(Record record)
    {
        if (!ids.TryGetValue(record, out var id))
            ids[record] = id = record.Id;
        return id;
    }
}
