using Casus.Text;

namespace Casus.Coding.Amounts;

/// <summary>A number in a sentence, with the currency that it counts where it counts one.</summary>
/// <param name="First">Number of its first token, the sign of a currency included.</param>
/// <param name="Last">Number of its last token, the word for a currency included.</param>
/// <param name="Currency">ISO 4217; null where the sign or word means several, or there is none.</param>
sealed record Amount(int First, int Last, decimal Value, bool IsMoney, string? Currency)
{
    /// <summary>The token by which it hangs in the tree.</summary>
    public int Head(Sentence sentence)
    {
        for (var token = First; token <= Last; token++)
        {
            if (sentence.Tokens[token].Head is var head && (head < First || head > Last))
                return token;
        }

        return First;
    }

    public bool Covers(int token) => First <= token && token <= Last;

    public TextSpan Span(Sentence sentence) => new(sentence.Tokens[First].Span.Start, sentence.Tokens[Last].Span.End);
}
