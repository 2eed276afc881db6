using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Datasets;

namespace Casus.Landscape;

/// <summary>How many of the alliances that wars called up were honoured: a base rate of the past, and nothing about a case at hand.</summary>
public static partial class HonourCounts
{
    /// <param name="outcomes">A case counts under each kind of duty that its alliance has, and once under <c>all</c>.</param>
    /// <param name="wars">The year in which a war began; where it is not there, the first year in its name stands.</param>
    public static IReadOnlyList<HonourCount> Of(IReadOnlyList<AllianceOutcome> outcomes, IReadOnlyList<CowBelligerent> wars)
    {
        var began = wars.GroupBy(belligerent => belligerent.War).ToDictionary(war => war.Key, war => war.Min(belligerent => belligerent.From.Year));
        return
        [
            .. from outcome in outcomes
               from kind in outcome.Kinds.Append("all")
               from period in new[] { Period(outcome, began), "all years" }
               group outcome by (kind, period) into cases
               orderby cases.Key.kind, cases.Key.period
               select new HonourCount(cases.Key.kind, cases.Key.period, cases.Count(outcome => outcome.Honoured), cases.Count()),
        ];
    }

    static string Period(AllianceOutcome outcome, IReadOnlyDictionary<int, int> began)
    {
        var year = outcome.War is { } war && began.TryGetValue(war, out var first) ? first
            : Year().Match(outcome.WarName) is { Success: true } named ? int.Parse(named.Value, CultureInfo.InvariantCulture)
            : (int?)null;
        return year switch
        {
            null => "year not known",
            < 1945 => "before 1945",
            _ => "since 1945",
        };
    }

    [GeneratedRegex(@"(?:18|19|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

/// <param name="Kind">As the file names it: <c>defense</c>, <c>offense</c>, <c>neutral</c>, <c>nonagg</c>; or <c>all</c>.</param>
/// <param name="Called">How many a war called up.</param>
public sealed record HonourCount(string Kind, string Period, int Honoured, int Called);
