using Casus.Ledger;

namespace Casus.Tests.Ledger;

public sealed class MemoryLedgerTests : LedgerContract
{
    protected override ILedger Open(TimeProvider clock) => new MemoryLedger(clock);
}
