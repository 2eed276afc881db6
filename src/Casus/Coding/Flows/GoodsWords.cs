using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>The words that name goods: the noun with what tells it more closely, without its article and number.</summary>
static class GoodsWords
{
    static readonly string[] leftOut = ["more", "additional", "new", "another", "further", "extra", "other", "first", "some", "several", "many"];

    public static TextSpan Span(Sentence sentence, int head)
    {
        var first = head;
        for (var token = head - 1; token >= 0 && Belongs(sentence, token, head); token--)
            first = token;
        while (first < head && (sentence.Tokens[first].Tag is UniversalTag.PUNCT or UniversalTag.CCONJ or UniversalTag.ADV || Array.IndexOf(leftOut, sentence.Tokens[first].Form.ToLowerInvariant()) >= 0))
            first++;
        return new(sentence.Tokens[first].Span.Start, sentence.Tokens[head].Span.End);
    }

    static bool Belongs(Sentence sentence, int token, int head) => sentence.Tokens[token] switch
    {
        { Tag: UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN } => Hangs(sentence, token, head),
        { Tag: UniversalTag.VERB, Relation: "amod" or "compound" } => true,
        { Form: "-" or "," or "and" or "/" } => Hangs(sentence, token, head),
        { Tag: UniversalTag.NUM, Relation: "flat" or "compound" } => Hangs(sentence, token, head) && sentence.Tokens[token].Head != head,
        _ => false,
    };

    /// <summary>True where the way up from the word leads to the head.</summary>
    static bool Hangs(Sentence sentence, int token, int head)
    {
        for (var (step, left) = (token, 4); left > 0 && step >= 0; left--)
        {
            step = sentence.Tokens[step].Head;
            if (step == head)
                return true;
        }

        return false;
    }
}
