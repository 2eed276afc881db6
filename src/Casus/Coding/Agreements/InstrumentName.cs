using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>The proper name of an agreement: its words in quotation marks, or written with capitals.</summary>
static class InstrumentName
{
    const int LongestName = 15;

    public static string? Of(Document document, Sentence sentence, int token) =>
        Quoted(document, sentence, token) ?? Capitalised(document, sentence, token);

    static string? Quoted(Document document, Sentence sentence, int token)
    {
        var (first, last) = (token, token);
        while (first > 0 && token - first < LongestName && !IsQuote(sentence.Tokens[first - 1]) && sentence.Tokens[first - 1].Tag != UniversalTag.PUNCT)
            first--;
        while (last + 1 < sentence.Tokens.Count && last - token < LongestName && sentence.Tokens[last + 1].Tag != UniversalTag.PUNCT)
            last++;
        var enclosed = first > 0 && last + 1 < sentence.Tokens.Count && IsQuote(sentence.Tokens[first - 1]) && IsQuote(sentence.Tokens[last + 1]);
        // "The 'strongest treaty' ever" is praise, not a title.
        return enclosed && sentence.Tokens[first].PennTag is not ("JJS" or "RBS") ? Words(document, sentence, first, last) : null;
    }

    static string? Capitalised(Document document, Sentence sentence, int token)
    {
        if (!char.IsUpper(sentence.Tokens[token].Form[0]))
            return null;

        var first = token;
        while (first > 0 && sentence.Tokens[first - 1] is { Tag: UniversalTag.PROPN or UniversalTag.ADJ } before && char.IsUpper(before.Form[0]))
            first--;
        return first < token ? Words(document, sentence, first, token) : null;
    }

    static bool IsQuote(Token token) => token.Form is "“" or "”" or "\"" or "‘" or "’" or "'" or "``" or "''" or "«" or "»";

    static string Words(Document document, Sentence sentence, int first, int last) =>
        document[TextSpan.Covering(sentence.Tokens[first].Span, sentence.Tokens[last].Span)];
}
