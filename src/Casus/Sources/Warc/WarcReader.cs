using Casus.Problems;
using Casus.Sources.Dates;
using Casus.Sources.Web;

namespace Casus.Sources.Warc;

/// <summary>A web archive: each page that was answered with success, or kept as a resource, is read as if it were a file.</summary>
/// <remarks>Requests, redirects, pictures, scripts and what else an archive keeps are passed over without a word.</remarks>
static class WarcReader
{
    /// <summary>Of the head of an answer, above the body.</summary>
    const int HeadBytes = 64 * 1024;

    public static IEnumerable<SourceItem> Read(string name, ByteSource bytes, ReadingRules rules)
    {
        var unpacked = GzipMembers.Is(bytes.Head()) ? GzipMembers.Unpack(bytes) : bytes;
        var (records, found) = (new WarcRecords(unpacked, rules.Limits.Bytes + HeadBytes), false);
        foreach (var item in records.Read().SelectMany(record => Read($"{name} record {record.Number}", record, rules)))
        {
            found = true;
            yield return item;
        }

        if ((records.Fault ?? bytes.Fault) is { } fault)
            yield return DocumentMaker.Refuse(DocumentProblems.BrokenArchive(name, fault));
        else if (!found)
            yield return DocumentMaker.Refuse(DocumentProblems.NoPages(name));
    }

    static IEnumerable<SourceItem> Read(string place, WarcRecord record, ReadingRules rules)
    {
        if (record.Type is not ("response" or "resource"))
            return [];

        var answer = record.Type == "response" ? HttpMessage.Parse(record.Block) : null;
        if (record.Type == "response" && answer is not { Status: >= 200 and < 300 })
            return [];

        var type = ContentType.Parse(answer is null ? record.Field("Content-Type") : answer.Field("Content-Type"));
        if (SourceFormats.OfMediaType(type.Media) is var format && format == SourceFormat.Unknown)
            return [];

        var limit = rules.Limits.Bytes;
        var (body, fault) = !record.IsWhole ? (null, null) : answer?.Unpack(limit) ?? (record.Block.Length <= limit ? record.Block : null, null);
        return fault is not null ? [DocumentMaker.Refuse(DocumentProblems.Unreadable(place, fault))]
            : body is null ? [DocumentMaker.Refuse(DocumentProblems.TooManyBytes(place, limit))]
            : body.Length == 0 ? []
            : Body(place, record, type, body).Read(format, rules);
    }

    static Body Body(string place, WarcRecord record, ContentType type, byte[] bytes)
    {
        var said = new Particulars
        {
            Url = record.Target,
            Dates = CandidateDates.Found(DateOrigin.Retrieved, "WARC-Date", record.Field("WARC-Date")),
        };
        return new(record.Target is { } target ? $"{place} ({target})" : place, bytes, said, type.Charset);
    }
}
