using System.Collections.Frozen;

namespace Casus.Language.Times;

/// <summary>The words that an expression can begin with: most words of a text are none of them and cost one look-up.</summary>
static class Openings
{
    static readonly FrozenSet<string> words = FrozenSet.Create(
        "from", "between", "since", "until", "till", "through", "by", "before", "after",
        "last", "next", "this", "coming", "previous", "current", "past", "following", "same", "that", "preceding",
        "day", "today", "tonight", "yesterday", "tomorrow", "weekend",
        "early", "mid", "late", "start", "beginning", "middle", "end", "earlier", "later", "a", "an");

    public static bool Contains(Words sentence, int at)
    {
        var word = sentence[at];
        return word.Length > 0 && char.IsAsciiDigit(word[0])
            || words.Contains(word)
            || TimeWords.Month(word) > 0
            || TimeWords.Weekday(word) > 0
            || Numerals.IsSpelt(word)
            || word.StartsWith("mid-", StringComparison.Ordinal);
    }
}
