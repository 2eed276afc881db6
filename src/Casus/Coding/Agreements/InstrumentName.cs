using System.Globalization;
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
        while (first > 0 && (IsPart(sentence, first - 1) || (first > 1 && sentence.Tokens[first - 1].Form == "-" && IsPart(sentence, first - 2))))
            first--;
        var last = Subject(sentence, token);
        return first < token || last > token ? Words(document, sentence, first, last) : null;
    }

    static bool IsPart(Sentence sentence, int token) => sentence.Tokens[token] is { Tag: UniversalTag.PROPN or UniversalTag.ADJ } word && char.IsUpper(word.Form[0]);

    /// <summary>The last word of what it is about: "Treaty on the Non-Proliferation of Nuclear Weapons"; the token itself where the name goes no further.</summary>
    static int Subject(Sentence sentence, int token)
    {
        var last = token;
        while (last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Form is "of" or "on" or "for")
        {
            var word = last + 2;
            while (word < sentence.Tokens.Count && sentence.Tokens[word].Form is "the")
                word++;
            if (word == sentence.Tokens.Count || !IsTitle(sentence.Tokens[word]))
                break;
            last = word;
            while (Next(sentence, last) is > 0 and var next)
                last = next;
        }

        return last;
    }

    /// <summary>The next word of the title, over a hyphen too; 0 where it ends.</summary>
    static int Next(Sentence sentence, int token)
    {
        var next = token + 1 < sentence.Tokens.Count && sentence.Tokens[token + 1].Form == "-" ? token + 2 : token + 1;
        return next < sentence.Tokens.Count && IsTitle(sentence.Tokens[next]) ? next : 0;
    }

    /// <summary>Days and months are written with capitals too.</summary>
    static bool IsTitle(Token token) =>
        char.IsUpper(token.Form[0]) && token.Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ
        && !CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Contains(token.Form) && !CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Contains(token.Form);

    static bool IsQuote(Token token) => token.Form is "“" or "”" or "\"" or "‘" or "’" or "'" or "``" or "''" or "«" or "»";

    static string Words(Document document, Sentence sentence, int first, int last) =>
        document[TextSpan.Covering(sentence.Tokens[first].Span, sentence.Tokens[last].Span)];
}
