using System.Collections.Frozen;
using System.Globalization;
using Casus.Text;

namespace Casus.Coding.Amounts;

/// <summary>Numbers in digits and words: "24", "1,200", "two dozen", "1.5 billion", "half a million", "two and a quarter billion".</summary>
static class NumberReader
{
    /// <summary>Longer runs of digits are names or codes.</summary>
    const int MostDigits = 15;

    /// <summary>What may still stand before "hundred" or "dozen".</summary>
    const decimal MostMultiplied = 1000;

    const int WordsInOne = 8;

    static readonly FrozenDictionary<string, decimal> units = Numbered(0,
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1);

    static readonly FrozenDictionary<string, decimal> tens = Numbered(20, "twenty thirty forty fifty sixty seventy eighty ninety", 10);

    static readonly FrozenDictionary<string, decimal> multiples = new Dictionary<string, decimal> { ["hundred"] = 100, ["dozen"] = 12 }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, decimal> scales = new Dictionary<string, decimal>
    {
        ["thousand"] = 1e3m,
        ["million"] = 1e6m,
        ["mn"] = 1e6m,
        ["billion"] = 1e9m,
        ["bn"] = 1e9m,
        ["trillion"] = 1e12m,
        ["tn"] = 1e12m,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, decimal> fractions = new Dictionary<string, decimal>
    {
        ["half"] = 0.5m,
        ["quarter"] = 0.25m,
        ["third"] = 1m / 3,
    }.ToFrozenDictionary();

    /// <returns>The number and its last token; null where none begins here. "Dozens" and "millions" give none.</returns>
    public static (decimal Value, int Last)? Read(Sentence sentence, int first)
    {
        var (sum, last) = (new Sum(0, 0, false), -1);
        for (var at = first; at < sentence.Tokens.Count && at <= first + WordsInOne; at++)
        {
            var word = Word(sentence, at);
            if ((Counted(word, sum) ?? Multiplied(sentence, at, word, first, sum)) is { } next)
                (sum, last) = (next, at);
            else if (Fraction(sentence, at, sum.Seen) is var (part, end))
                (sum, last, at) = (sum.Plus(part), end, end);
            else if (!IsJoint(sentence, at, word, sum.Seen) && !(at == first && word is "a" or "an"))
                break;
        }

        return sum.Seen ? (sum.Total + sum.Current, last) : null;
    }

    /// <param name="Total">What scales have closed: the millions.</param>
    /// <param name="Current">What the next scale multiplies.</param>
    /// <param name="Seen">A number word has stood here.</param>
    readonly record struct Sum(decimal Total, decimal Current, bool Seen)
    {
        public Sum Plus(decimal value) => new(Total, Current + value, true);
    }

    static Sum? Counted(string word, Sum sum) =>
        !sum.Seen && Digits(word) is { } digits ? sum.Plus(digits)
        : units.TryGetValue(word, out var unit) && FitsUnit(sum.Current, sum.Seen) ? sum.Plus(unit)
        : tens.TryGetValue(word, out var ten) && sum.Current % 100 == 0 ? sum.Plus(ten)
        : null;

    static Sum? Multiplied(Sentence sentence, int at, string word, int first, Sum sum)
    {
        if (!sum.Seen && !IsOne(sentence, at - 1, first))
            return null;
        if (multiples.TryGetValue(word, out var multiple) && sum.Current <= MostMultiplied)
            return new(sum.Total, Math.Max(sum.Current, 1) * multiple, true);
        return Scale(sentence, at, word) is { } scale ? new(sum.Total + (sum.Current == 0 ? 1 : sum.Current) * scale, 0, true) : null;
    }

    /// <summary>The number of a single token that is one by itself; null for words.</summary>
    public static decimal? Digits(string word) =>
        word.Length is > 0 and <= MostDigits && char.IsAsciiDigit(word[0])
        && decimal.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    static bool FitsUnit(decimal current, bool seen) => !seen || (current % 10 == 0 && current >= 20);

    static bool IsOne(Sentence sentence, int at, int first) => at >= first && Word(sentence, at) is "a" or "an";

    /// <summary>"40m" is a scale only glued to its digits.</summary>
    static decimal? Scale(Sentence sentence, int at, string word) =>
        scales.TryGetValue(word, out var scale) ? scale
        : word is "m" or "k" && at > 0 && sentence.Tokens[at - 1].Span.End == sentence.Tokens[at].Span.Start ? (word is "m" ? 1e6m : 1e3m)
        : null;

    /// <summary>"Half a", "and a half", "and a quarter".</summary>
    static (decimal Part, int End)? Fraction(Sentence sentence, int at, bool seen)
    {
        var word = Word(sentence, at);
        if (!seen && word == "half" && Word(sentence, at + 1) == "a" && scales.ContainsKey(Word(sentence, at + 2)))
            return (fractions[word], at + 1);
        return seen && word == "and" && Word(sentence, at + 1) == "a" && fractions.TryGetValue(Word(sentence, at + 2), out var part) ? (part, at + 2) : null;
    }

    /// <summary>The hyphen of "twenty-four" and the "and" of "two hundred and six".</summary>
    static bool IsJoint(Sentence sentence, int at, string word, bool seen) =>
        seen && (word == "-" ? tens.ContainsKey(Word(sentence, at - 1)) : word == "and" && Word(sentence, at - 1) == "hundred")
        && (units.ContainsKey(Word(sentence, at + 1)) || tens.ContainsKey(Word(sentence, at + 1)));

    static string Word(Sentence sentence, int at) =>
        at >= 0 && at < sentence.Tokens.Count ? sentence.Tokens[at].Form.ToLowerInvariant() : "";

    static FrozenDictionary<string, decimal> Numbered(decimal start, string words, decimal step) => words.Split(' ')
        .Select((word, index) => (word, value: start + index * step)).ToFrozenDictionary(pair => pair.word, pair => pair.value, StringComparer.Ordinal);
}
