using Casus.Text;

namespace Casus.Language;

/// <summary>The tokens of a text and where its sentences lie among them; every sentence has at least one token.</summary>
public sealed class TokenizedText
{
    readonly TextSpan[] tokens;
    readonly int[] sentenceEnds;

    internal TokenizedText(string text, TextSpan[] tokens, int[] sentenceEnds) =>
        (Text, this.tokens, this.sentenceEnds) = (text, tokens, sentenceEnds);

    public string Text { get; }

    public IReadOnlyList<TextSpan> Tokens => tokens;

    public int SentenceCount => sentenceEnds.Length;

    /// <summary>Number of the sentence's first token in the text, 0-based.</summary>
    public int FirstToken(int sentence) => sentence == 0 ? 0 : sentenceEnds[sentence - 1];

    /// <summary>Number after that of the sentence's last token.</summary>
    public int EndToken(int sentence) => sentenceEnds[sentence];

    public ReadOnlySpan<char> Form(int token) => Text.AsSpan(tokens[token].Start, tokens[token].Length);
}
