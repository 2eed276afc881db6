using Casus.Language.Tokens;
using Casus.Text;

namespace Casus.Language;

/// <summary>Cuts English text into tokens and sentences by rule, as the treebank UD English EWT cuts them.</summary>
/// <remarks>
/// Takes time linear in the text whatever the text is: a token has at most <see cref="LongestToken"/> UTF-16 code units, a
/// sentence at most <see cref="LongestSentence"/> tokens. No span splits a surrogate pair. A dateline
/// ("PYONGYANG, North Korea (AP) —") is a sentence of its own, so that it does not stand in the way of the first clause.
/// </remarks>
public static class Tokenizer
{
    public const int LongestToken = 512;

    public const int LongestSentence = 256;

    public static TokenizedText Tokenize(string text)
    {
        var tokens = new List<TextSpan>(text.Length / 5 + 8);
        var (sentenceEnds, paragraphEnds) = (new List<int>(), new List<int>());
        foreach (var paragraph in new Paragraphs(text))
        {
            var first = tokens.Count;
            new TokenScanner(text.AsSpan(0, paragraph.End), paragraph.Start, tokens).Run();
            SentenceSplitter.Split(text, tokens, first, sentenceEnds);
            paragraphEnds.Add(tokens.Count);
        }

        return new(text, [.. tokens], [.. sentenceEnds], [.. paragraphEnds]);
    }
}
