using System.Text.Json;
using Casus.Records;
using Casus.Text;
using NodaTime;

namespace Casus.Ledger;

/// <summary>One line of the ledger: a document, or a record that the document just before it gave.</summary>
/// <param name="Number">1, 2, 3, … without gaps.</param>
/// <param name="Recorded">When the ledger learnt it, to the microsecond. Never earlier than the entry before.</param>
/// <param name="Kind"><c>document</c>, or the kind of record: <c>event</c>, <c>agreement</c>, …</param>
/// <param name="Id">The record's id; of a document, the hash of its text.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Payload">The record as <see cref="RecordJson"/> writes it, or the document as <see cref="DocumentJson"/> does.</param>
/// <param name="Previous">Hash of the entry before; of the first one, <see cref="ChainHead.Genesis"/>'s.</param>
/// <param name="Hash">Seals all of the above; <see cref="Chain"/> has the rule.</param>
public sealed record Entry(
    long Number, Instant Recorded, string Kind, string Id, string Document, string Payload, string Previous, string Hash)
{
    public const string DocumentKind = "document";

    public bool IsDocument => Kind == DocumentKind;

    public ChainHead Head => new(Number, Recorded, Hash);

    /// <exception cref="JsonException">The entry is a document's, or was written by a version that knows more kinds.</exception>
    public Record ReadRecord() => RecordJson.Read(Payload);

    /// <exception cref="JsonException">The entry is not a document's.</exception>
    public Document ReadDocument() => DocumentJson.Read(Payload);
}
