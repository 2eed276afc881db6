using System.Text.RegularExpressions;

namespace Casus.Sources.Pdf;

/// <summary>Takes out what stands at the edge of page after page: the name of the paper, the day, the number of the page.</summary>
static partial class RunningHeads
{
    /// <summary>Share of the pages on which a line has to stand; left and right pages have heads of their own.</summary>
    const double LeastShare = 0.3;

    public static IEnumerable<IReadOnlyList<string>> Without(IReadOnlyList<PageLayout> pages)
    {
        var least = Math.Max(2, LeastShare * pages.Count);
        var repeated = pages.SelectMany(page => page.Blocks.SelectMany(block => block).Where(line => line.IsInMargin).Select(line => Key(line.Text)).Distinct())
            .GroupBy(key => key).Where(group => group.Count() >= least).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return pages.SelectMany(page => page.Blocks)
            .Select(block => block.Where(line => !(line.IsInMargin && (PageNumber().IsMatch(line.Text) || repeated.Contains(Key(line.Text))))).Select(line => line.Text).ToList())
            .Where(block => block.Count > 0);
    }

    /// <summary>The numbers of pages differ from page to page.</summary>
    static string Key(string line) => Digits().Replace(line, "#");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(page\s+)?\d{1,4}(\s*(of|/)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
