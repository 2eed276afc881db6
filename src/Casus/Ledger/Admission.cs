using Casus.Problems;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Ledger;

/// <summary>Whether a reading may enter a ledger: every record must quote its document truly. No quote, no record.</summary>
public abstract record Admission
{
    Admission()
    {
    }

    /// <param name="Key">Equal for two readings that say the same: the same document id, text and day of publication, and
    /// the same records (whose ids hold the coders' versions).</param>
    /// <param name="Drafts">The document, then its records, equal ones once.</param>
    public sealed record Granted(Document Document, string Key, IReadOnlyList<Draft> Drafts) : Admission;

    public sealed record Refused(IReadOnlyList<Problem> Problems) : Admission;

    public static Admission Of(Reading reading)
    {
        var (document, problems) = (reading.Document, new List<Problem>());
        var records = reading.Records.Select(record => DraftOf(record, document, problems)).DistinctBy(draft => draft.Id).ToList();
        return problems.Count > 0
            ? new Refused(problems)
            : new Granted(document, KeyOf(document, records.Select(draft => draft.Id)), [Draft.Of(document), .. records]);
    }

    static Draft DraftOf(Record record, Document document, List<Problem> problems)
    {
        var payload = RecordJson.Write(record);
        var claims = RecordClaims.Read(payload);
        var subject = $"{claims.Kind} {claims.Id} of document {document.Id}";
        if (record.Document != document.Id)
            problems.Add(LedgerProblems.OtherDocument(subject, record.Document));
        else
            problems.AddRange(claims.ProblemsIn(document, subject));
        return new(claims.Kind, claims.Id, document.Id, payload, Filing.Of(record));
    }

    /// <summary>See <see cref="Granted"/>.</summary>
    public static string KeyOf(Document document, IEnumerable<string> recordIds) => Digest.Of(
    [
        document.Id,
        document.TextHash,
        document.Published is { } day ? Days.Format(day) : "",
        .. recordIds.Order(StringComparer.Ordinal),
    ]);
}
