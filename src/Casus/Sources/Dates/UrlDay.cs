using System.Text.RegularExpressions;

namespace Casus.Sources.Dates;

/// <summary>The day that many papers put into the path of an article's address.</summary>
static partial class UrlDay
{
    const int Longest = 2_000;

    public static CandidateDate? Find(string url)
    {
        if (url.Length > Longest || !Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;

        var match = Path().Match(address.AbsolutePath);
        return WrittenDay.FromMatch(match) is { } day ? new(DateOrigin.UrlPath, "path of the address", match.Groups["all"].Value, day) : null;
    }

    [GeneratedRegex(
        @"[/_-](?<all>(?<y>(?:19|20)\d\d)(?:(?<s>[/_-])(?<m>\d{1,2}|[a-z]{3})\k<s>(?<d>\d{1,2})|(?<m>\d\d)(?<d>\d\d)))(?=[/_.-]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Path();
}
