using System.Text.RegularExpressions;

namespace Casus.Pipeline.Drafts;

/// <summary>A treaty's text by its articles.</summary>
/// <param name="Opening">What stands before the first article: title and preamble.</param>
/// <param name="Closing">What stands behind the last: place and day of signature.</param>
sealed partial record TreatyText(string Opening, IReadOnlyList<ArticleText> Articles, string Closing)
{
    /// <summary>Lines longer than this hold no heading.</summary>
    const int LongestHeading = 120;

    public static TreatyText Divide(string text)
    {
        var (opening, closing, articles) = (new List<string>(), new List<string>(), new List<(string Number, List<string> Lines)>());
        var isClosed = false;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (Heading(line) is var (number, rest))
            {
                articles.Add((number, [rest]));
                isClosed = false;
                continue;
            }

            isClosed |= articles.Count > 0 && Ending().IsMatch(line);
            (isClosed ? closing : articles.Count == 0 ? opening : articles[^1].Lines).Add(line);
        }

        return new(string.Join('\n', opening), [.. articles.SelectMany(article => Paragraphs(article.Number, article.Lines))], string.Join('\n', closing));
    }

    static (string Number, string Opening)? Heading(string line)
    {
        var match = ArticleHeading().Match(line.Length > LongestHeading ? line[..LongestHeading] : line);
        return match.Success ? (match.Groups["number"].Value, line[match.Length..].TrimStart(' ', '.', ':', '-', '–', '—')) : null;
    }

    /// <summary>Numbered paragraphs are cited by their number; an article without any is one.</summary>
    static IEnumerable<ArticleText> Paragraphs(string article, List<string> lines)
    {
        var (number, words) = (article, new List<string>());
        foreach (var line in lines)
        {
            if (Numbered().Match(line) is { Success: true } start)
            {
                if (words.Count > 0)
                    yield return new(number, string.Join(' ', words));
                (number, words) = ($"{article}({start.Groups["number"].Value})", [line[start.Length..]]);
            }
            else if (line.Length > 0)
            {
                words.Add(line);
            }
        }

        if (words.Count > 0)
            yield return new(number, string.Join(' ', words));
    }

    [GeneratedRegex(@"^(Article|ARTICLE|Art\.)\s+(?<number>[IVXLC]{1,7}|[0-9]{1,3}(\s?(bis|ter))?)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ArticleHeading();

    [GeneratedRegex(@"^\(?(?<number>[0-9]{1,2})[.)]\s+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(DONE|Done|IN WITNESS|In witness|IN FAITH|In faith|SIGNED at|Signed at)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ending();
}

/// <param name="Number">As it is cited: <c>5</c>, <c>2(4)</c>.</param>
sealed record ArticleText(string Number, string Text);
