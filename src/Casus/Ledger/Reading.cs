using Casus.Records;
using Casus.Text;

namespace Casus.Ledger;

/// <summary>A document and all that was coded from it, in the order of the text.</summary>
public sealed record Reading(Document Document, IReadOnlyList<Record> Records);
