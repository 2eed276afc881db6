using System.Globalization;
using Casus.Cli.Output;
using Casus.Ledger;

namespace Casus.Cli.Reading;

/// <summary>Counts what a run has done, for its progress and its summary.</summary>
sealed class Tally
{
    readonly SortedDictionary<string, long> records = new(StringComparer.Ordinal);

    public long Documents { get; private set; }

    public long AlreadyThere { get; private set; }

    public long Revised { get; private set; }

    public long Refused { get; private set; }

    public void Add(Outcome outcome)
    {
        if (outcome is not Outcome.Coded { Reading: var reading, Kept: var kept })
        {
            Refused++;
            return;
        }

        Documents++;
        AlreadyThere += kept is Appended.AlreadyThere ? 1 : 0;
        Revised += kept is Appended.Revised ? 1 : 0;
        foreach (var record in reading.Records)
            records[RecordKinds.Of(record)] = records.GetValueOrDefault(RecordKinds.Of(record)) + 1;
    }

    public string Progress(TimeSpan elapsed) =>
        $"{RecordKinds.Counted(Documents, "document")}, {RecordKinds.Counted(records.Values.Sum(), "record")}, {elapsed.TotalSeconds:F0} s";

    /// <summary>All of it on one line.</summary>
    public string Summary(TimeSpan elapsed)
    {
        var parts = new[]
        {
            $"{RecordKinds.Counted(Documents, "document")} read",
            AlreadyThere > 0 ? $"{RecordKinds.Grouped(AlreadyThere)} already there" : null,
            Revised > 0 ? $"{RecordKinds.Grouped(Revised)} in a new version" : null,
            Refused > 0 ? $"{RecordKinds.Grouped(Refused)} refused" : null,
        };
        var kinds = records.Count == 0 ? "no records" : string.Join(", ", records.Select(kind => RecordKinds.Counted(kind.Value, kind.Key)));
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", parts.OfType<string>())}; {kinds}; {elapsed.TotalSeconds:F1} s");
    }
}
