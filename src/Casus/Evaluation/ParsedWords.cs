using Casus.Language;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>What the library makes of a treebank's text.</summary>
static class ParsedWords
{
    public static List<ScoredWord> FromRawText(SyntaxModel model, string text) => Words(text, new SyntacticParser(model).Parse(new Document(null, text)));

    /// <summary>With the treebank's own words and sentences, so that tagger and parser are measured alone.</summary>
    public static List<ScoredWord> FromGoldTokens(SyntaxModel model, IReadOnlyList<TreebankSentence> sentences)
    {
        var (text, spans, ends) = GoldTokens.Of(sentences.Select(sentence => sentence.Words.Select(word => word.Form)));
        return Words(text, new SyntacticParser(model).Parse(new TokenizedText(text, spans, ends, ends), []));
    }

    public static List<ScoredWord> Words(string text, IReadOnlyList<Sentence> sentences)
    {
        var before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            before[i + 1] = before[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);

        var words = new List<ScoredWord>();
        foreach (var tokens in sentences.Select(s => s.Tokens))
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                var token = tokens[i];
                var head = token.Head < 0 ? (TextSpan?)null : tokens[token.Head].Span;
                words.Add(new(
                    before[token.Span.Start], before[token.Span.End], i == 0, i == tokens.Count - 1, token.Tag.ToString(), token.PennTag, token.Lemma,
                    head is { } h ? before[h.Start] : -1, head is { } e ? before[e.End] : -1, token.Relation));
            }
        }

        return words;
    }
}
