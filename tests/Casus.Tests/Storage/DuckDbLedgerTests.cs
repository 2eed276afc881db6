using Casus.Ledger;
using Casus.Storage;
using Casus.Tests.Ledger;
using Xunit;

namespace Casus.Tests.Storage;

public sealed class DuckDbLedgerTests : LedgerContract
{
    TemporaryFolder? folder;

    protected override ILedger Open(TimeProvider clock)
    {
        folder = new();
        Assert.True(Ledgers.TryOpen(folder.File("ledger.duckdb"), clock, out var ledger, out var problem), problem?.ToString());
        return ledger;
    }

    public override void Dispose()
    {
        base.Dispose();
        folder?.Dispose();
    }
}
