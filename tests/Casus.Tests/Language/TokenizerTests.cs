using Casus.Language;
using Casus.Text;
using CsCheck;
using Xunit;

namespace Casus.Tests.Language;

public class TokenizerTests
{
    /// <summary>Pieces that tempt a tokenizer: stops, quotes, marks, hyphens, addresses, half a pair.</summary>
    static readonly string[] pieces =
    [
        " ", "\n", ".", "..", "!", "?", "\"", "”", "’", "'s", "n't", "-", "—", "(", ")", "U.S.", "Mr.", "J.", "a", "The", "no", "5",
        "1,000", "2024-06-19", "www.", "://", "@", "😀", "𝒜", "e\u0301", "\u200B", "\t", "#", "&", "_", "é", "金", "\uFFFD", "%", "$",
    ];

    static readonly Gen<string> texts = Gen.OneOf(Gen.OneOf(pieces), Gen.String[0, 6]).List[0, 60]
        .Select(parts => new Document(null, string.Concat(parts)).Text);

    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Language/tokens.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void Tokenizes_as_specified(string title, string[] lines, string expected)
    {
        var text = Tokenizer.Tokenize(string.Join('\n', lines));
        var sentences = Enumerable.Range(0, text.SentenceCount).Select(s =>
            string.Join(' ', Enumerable.Range(text.FirstToken(s), text.EndToken(s) - text.FirstToken(s)).Select(t => text.Form(t).ToString())));
        Assert.True(expected == string.Join(" ‖ ", sentences), $"{title}: found {string.Join(" ‖ ", sentences)}");
    }

    [Fact]
    public void Tokens_stand_in_order_and_leave_out_nothing_but_space() => texts.Sample(text =>
    {
        var end = 0;
        foreach (var span in Tokenizer.Tokenize(text).Tokens)
        {
            if (span.Start < end || span.End <= span.Start || text[end..span.Start].Any(unit => char.IsLetterOrDigit(unit) || char.IsPunctuation(unit)))
                return false;
            end = span.End;
        }

        return end <= text.Length && !text[end..].Any(char.IsLetterOrDigit);
    });

    [Fact]
    public void No_token_splits_a_surrogate_pair() => texts.Sample(text =>
        Tokenizer.Tokenize(text).Tokens.All(span => !SplitsPair(text, span.Start) && !SplitsPair(text, span.End)));

    [Fact]
    public void Sentences_cover_all_tokens_and_are_never_empty() => texts.Sample(text =>
    {
        var tokenized = Tokenizer.Tokenize(text);
        var ends = Enumerable.Range(0, tokenized.SentenceCount).Select(tokenized.EndToken).ToList();
        return ends.Zip(ends.Skip(1)).All(pair => pair.First < pair.Second)
            && (ends.Count == 0 ? tokenized.Tokens.Count == 0 : ends[0] > 0 && ends[^1] == tokenized.Tokens.Count);
    });

    /// <summary>What a rule could look far ahead for, over and over.</summary>
    static readonly string[] tiring =
    [
        "a", "a ", "A. ", ". [1] ", ".", "\"", "'", "1-", "x.y.", "😀", "w-", "a'", "“A.” ", "((", "@", "www.", "non-", "\n", "a\n", "ab.cd",
    ];

    /// <summary>A rule that looked ahead without bound would take hours here.</summary>
    [Fact]
    public void Five_megabytes_of_anything_stay_within_the_bounds()
    {
        var runs = tiring.Select(piece => string.Concat(Enumerable.Repeat(piece, 5_000_000 / tiring.Length / piece.Length)));
        var text = Tokenizer.Tokenize(string.Concat(runs));
        Assert.InRange(text.Tokens.Select(span => span.Length).DefaultIfEmpty(1).Max(), 1, Tokenizer.LongestToken);
        var lengths = Enumerable.Range(0, text.SentenceCount).Select(s => text.EndToken(s) - text.FirstToken(s));
        Assert.InRange(lengths.DefaultIfEmpty(1).Max(), 1, Tokenizer.LongestSentence);
    }

    static bool SplitsPair(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
