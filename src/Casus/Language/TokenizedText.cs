using Casus.Text;

namespace Casus.Language;

/// <summary>The tokens of a text and where its sentences lie among them; every sentence has at least one token.</summary>
public sealed class TokenizedText
{
    readonly TextSpan[] tokens;
    readonly int[] sentenceEnds;
    readonly int[] paragraphEnds;

    /// <param name="paragraphEnds">Numbers after the last token of each paragraph; no sentence reaches from one into the next.</param>
    internal TokenizedText(string text, TextSpan[] tokens, int[] sentenceEnds, int[] paragraphEnds) =>
        (Text, this.tokens, this.sentenceEnds, this.paragraphEnds) = (text, tokens, sentenceEnds, paragraphEnds);

    public string Text { get; }

    public IReadOnlyList<TextSpan> Tokens => tokens;

    internal ReadOnlySpan<int> SentenceEnds => sentenceEnds;

    internal ReadOnlySpan<int> ParagraphEnds => paragraphEnds;

    public int SentenceCount => sentenceEnds.Length;

    /// <summary>Number of the sentence's first token in the text, 0-based.</summary>
    public int FirstToken(int sentence) => sentence == 0 ? 0 : sentenceEnds[sentence - 1];

    /// <summary>Number after that of the sentence's last token.</summary>
    public int EndToken(int sentence) => sentenceEnds[sentence];

    public ReadOnlySpan<char> Form(int token) => Text.AsSpan(tokens[token].Start, tokens[token].Length);

    internal TokenizedText WithSentences(int[] ends) => new(Text, tokens, ends, paragraphEnds);
}
