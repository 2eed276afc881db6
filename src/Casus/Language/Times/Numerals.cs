using System.Collections.Frozen;

namespace Casus.Language.Times;

/// <summary>Counts (up to 999 in digits, ninety-nine in words) and days of a month.</summary>
static class Numerals
{
    const int LargestCount = 999;
    const int LongestMonth = 31;

    static readonly FrozenDictionary<string, int> cardinals = Numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    static readonly FrozenDictionary<string, int> ordinals = Numbered(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");

    static readonly FrozenDictionary<string, int> tens = Numbered("- - twenty thirty forty fifty sixty seventy eighty ninety");

    /// <summary>Reads "24", "twenty-four", "a", "a couple of".</summary>
    /// <returns>The count and the number of its last word; null where none begins here.</returns>
    public static (int Value, int Last)? Count(Words words, int at)
    {
        if (words[at] is "a" && words[at + 1] is "couple")
            return (2, words[at + 2] is "of" ? at + 2 : at + 1);
        if (words[at] is "a" or "an")
            return (1, at);

        return Digits(words[at], LargestCount) is { } value ? (value, at) : Spelt(words, at, cardinals);
    }

    /// <summary>Reads "19", "19th", "nineteenth", "twenty-first".</summary>
    public static (int Value, int Last)? Day(Words words, int at)
    {
        if (Digits(WithoutEnding(words[at]), LongestMonth) is { } value)
            return value > 0 ? (value, at) : null;

        // "twenty first" and "twenty one" both begin like "twenty".
        var (ordinal, cardinal) = (Spelt(words, at, ordinals), Spelt(words, at, cardinals));
        return (ordinal?.Last >= (cardinal?.Last ?? 0) ? ordinal : cardinal) is { Value: >= 1 and <= LongestMonth } day ? day : null;
    }

    /// <summary>A number word, or one that begins with tens: "twenty-four".</summary>
    public static bool IsSpelt(string word) =>
        cardinals.ContainsKey(word) || ordinals.ContainsKey(word) || tens.ContainsKey(word) || word.Contains('-', StringComparison.Ordinal) && tens.ContainsKey(word.Split('-')[0]);

    /// <summary>All number words of one piece.</summary>
    public static IEnumerable<string> Names => [.. cardinals.Keys, .. ordinals.Keys, .. tens.Keys];

    /// <summary>"first" to "fifth", of the weeks or weekdays of a month.</summary>
    /// <returns>1 to 5, or 0.</returns>
    public static int Ordinal(string word)
    {
        const int mostInMonth = 5;
        return ordinals.GetValueOrDefault(word) is var value and <= mostInMonth ? value : 0;
    }

    static string WithoutEnding(string word) =>
        word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;

    static int? Digits(string word, int most) =>
        word.Length is > 0 and <= 3 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && int.Parse(word, null) is var value && value <= most ? value : null;

    static (int Value, int Last)? Spelt(Words words, int at, FrozenDictionary<string, int> ones)
    {
        if (ones.TryGetValue(words[at], out var value))
            return (value, at);

        var word = words[at];
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        var (ten, rest) = dash > 0 ? (word[..dash], word[(dash + 1)..]) : (word, "");
        if (!tens.TryGetValue(ten, out var tenfold))
            return null;
        if (rest.Length > 0)
            return ones.TryGetValue(rest, out var joined) && joined < 10 ? (tenfold * 10 + joined, at) : null;

        var next = words.Skip(at + 1, "-");
        return ones.TryGetValue(words[next], out var one) && one is > 0 and < 10 ? (tenfold * 10 + one, next) : (tenfold * 10, at);
    }

    static FrozenDictionary<string, int> Numbered(string words) => words.Split(' ')
        .Select((word, index) => (word, index)).Where(pair => pair.word != "-").ToFrozenDictionary(pair => pair.word, pair => pair.index);
}
