using Casus.Problems;
using Casus.Yaml;

namespace Casus.Datasets;

/// <summary>An alliance of which some members are guaranteed and others only guarantee, which ATOP's member file cannot say.</summary>
/// <param name="Alliance">ATOP's number.</param>
/// <param name="OwedTo">COW's numbers of those to whom alone it is owed.</param>
/// <param name="Obligations">ATOP's variables of what is so limited, as <c>defense</c>; empty for all.</param>
public sealed record Guarantee(int Alliance, IReadOnlyList<int> OwedTo, IReadOnlyList<string> Obligations)
{
    /// <param name="variable">As ATOP names the obligation.</param>
    public bool Excludes(string variable, int creditor) => (Obligations.Count == 0 || Obligations.Contains(variable)) && !OwedTo.Contains(creditor);

    /// <param name="dataFolder">Holds <c>imports/atop-guarantees.yaml</c>.</param>
    public static IReadOnlyList<Guarantee> Read(string dataFolder, List<Problem> problems)
    {
        var folder = new YamlFolder(Path.Combine(dataFolder, "imports"), ImportProblems.Fields, problems);
        return [.. folder.OpenAll("atop-guarantees.yaml").SelectMany(Entries)];
    }

    static List<Guarantee> Entries(YamlMap root)
    {
        root.Text("citation");
        var entries = root.Maps("guarantees").Select(Entry).OfType<Guarantee>().ToList();
        root.Close();
        return entries;
    }

    static Guarantee? Entry(YamlMap map)
    {
        int[] owed = [.. map.Texts("owed_to").Select(text => int.TryParse(text, out var code) ? code : 0).Where(code => code > 0)];
        var (alliance, obligations) = (map.Count("alliance"), map.Texts("obligations"));
        map.Text("citation");
        map.Close();
        return alliance is null || owed.Length == 0 ? null : new(alliance.Value, owed, obligations);
    }
}
