using Casus.Ledger;

namespace Casus.Server.Asking;

/// <param name="Kinds">How many records of each kind, or of those that were asked for.</param>
public sealed record ShelvedDocument(DocumentListing Listing, IReadOnlyList<(string Kind, int Count)> Kinds);
