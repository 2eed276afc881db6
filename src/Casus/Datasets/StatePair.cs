using Casus.Problems;

namespace Casus.Datasets;

/// <summary>Two states in one year, by COW's numbers.</summary>
public sealed record StatePair(int Year, int First, int Second)
{
    public static IReadOnlyList<StatePair> Read(string path, List<Problem> problems) => CsvTable.Read(
        path, ["year", "ccode1", "ccode2"], row => new StatePair(row.Whole("year"), row.Whole("ccode1"), row.Whole("ccode2")), problems);
}
