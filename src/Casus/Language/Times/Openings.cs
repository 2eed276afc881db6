using System.Collections.Frozen;

namespace Casus.Language.Times;

/// <summary>The words that an expression can begin with: most words of a text are none of them and cost one look-up.</summary>
static class Openings
{
    static readonly FrozenSet<string> words = FrozenSet.ToFrozenSet(
    [
        "from", "between", "since", "until", "till", "through", "by", "before", "after", "prior", "in", "within", "every", "each",
        "last", "next", "this", "coming", "upcoming", "previous", "current", "past", "following", "same", "that", "preceding",
        "day", "today", "tonight", "yesterday", "tomorrow", "weekend", "overnight", "eve", "anniversary", "week", "month", "year",
        "early", "mid", "late", "start", "beginning", "middle", "end", "earlier", "later", "a", "an", "few", "several", "many", "some",
        "days", "weeks", "months", "years", "decades", "centuries", "final", "rest", "remainder", "q1", "q2", "q3", "q4", "h1", "h2",
        "spring", "summer", "autumn", "fall", "winter", "christmas", "new", "fiscal", "financial", "fy",
        .. TimeWords.Names, .. Numerals.Names,
    ]);

    public static bool Contains(Words sentence, int at)
    {
        var word = sentence[at];
        return word.Length > 0 && (char.IsAsciiDigit(word[0]) || word[0] is '\'' or '’' && TimeWords.Decade(word) > 0 || words.Contains(word) || IsJoined(word) || word[^1] == '.' && TimeWords.IsMonth(word));
    }

    /// <summary>"twenty-four", "mid-June", "fy2025".</summary>
    static bool IsJoined(string word) =>
        word.StartsWith("mid-", StringComparison.Ordinal) || word.StartsWith("fy2", StringComparison.Ordinal) || word.Contains('-', StringComparison.Ordinal) && Numerals.IsSpelt(word);
}
