using Casus.Problems;

namespace Casus.Datasets;

/// <summary>A war and an alliance of which somebody asks whether the one called the other up.</summary>
/// <param name="Name">The number that the asker has for the war.</param>
/// <param name="War">COW's number; null where it is none of COW's wars.</param>
/// <param name="Alliance">ATOP's number.</param>
public sealed record WarAndAlliance(string Name, int? War, int Alliance)
{
    public static IReadOnlyList<WarAndAlliance> Read(string path, List<Problem> problems) => CsvTable.Read(
        path, ["warid", "atopid", "cowwarid"], row => new WarAndAlliance(row.Text("warid"), row.Whole("cowwarid") is > 0 and var war ? war : null, row.Whole("atopid")), problems);
}
