namespace Casus.Ledger;

/// <param name="Entries">All, superseded ones too.</param>
/// <param name="Documents">Each id once.</param>
/// <param name="Superseded">Versions of documents that no longer hold.</param>
/// <param name="Records">Records that hold, by kind.</param>
public sealed record LedgerCounts(long Entries, long Documents, long Superseded, IReadOnlyDictionary<string, long> Records);
