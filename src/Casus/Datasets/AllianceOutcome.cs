using Casus.Problems;

namespace Casus.Datasets;

/// <summary>An alliance that a war called up, and whether it was honoured, as scholars coded it.</summary>
/// <param name="War">COW's number; null where it is none of COW's wars.</param>
/// <param name="WarName">Ends in the years, for most wars.</param>
/// <param name="Kinds">The kinds of duty that the alliance has, by their names in the file.</param>
/// <remarks>Berkemeier and Fuhrmann 2018, by the rules of Leeds, Long and Mitchell 2000 (the columns <c>…LLM</c>).</remarks>
public sealed record AllianceOutcome(int? War, string WarName, bool Honoured, IReadOnlyList<string> Kinds)
{
    static readonly IReadOnlyList<string> kinds = ["defense", "offense", "neutral", "nonagg"];

    /// <summary>Those that the war called up; the other cases of the file are passed over.</summary>
    public static IReadOnlyList<AllianceOutcome> Read(string path, List<Problem> problems) => CsvTable.Read(
        path, ["cowwarid", "warname", "honorLLM", "violateLLM", .. kinds],
        row => row.Whole("honorLLM") == 0 && row.Whole("violateLLM") == 0 ? null : new AllianceOutcome(
            row.Whole("cowwarid") is > 0 and var war ? war : null, row.Text("warname"), row.Whole("honorLLM") == 1, [.. kinds.Where(kind => row.Whole(kind) == 1)]),
        problems);
}
