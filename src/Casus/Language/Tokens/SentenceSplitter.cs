using System.Collections.Frozen;
using Casus.Text;

namespace Casus.Language.Tokens;

/// <summary>Divides the tokens of one paragraph into sentences.</summary>
static class SentenceSplitter
{
    /// <summary>How far after a quotation its "…, he said" is looked for, in tokens.</summary>
    const int ReachOfAttribution = 6;

    const int ShortestLine = 8;

    /// <summary>Words that begin a sentence so much more often than they stand in a name that they end "in the U.S. They".</summary>
    static readonly FrozenSet<string> openingWords = FrozenSet.ToFrozenSet(
        [
            "A", "After", "All", "Although", "An", "And", "As", "At", "Before", "Both", "But", "By", "During", "Each", "For", "From",
            "He", "Her", "His", "How", "However", "I", "If", "In", "It", "Its", "Last", "Many", "Meanwhile", "Most", "No", "On",
            "Our", "She", "Since", "So", "Some", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "Under",
            "We", "What", "When", "Where", "While", "Why", "With", "You",
        ],
        StringComparer.Ordinal);

    static readonly FrozenSet<string> speechVerbs = FrozenSet.ToFrozenSet(
        ["said", "says", "asked", "asks", "told", "replied", "added", "wrote", "tweeted", "declared", "shouted", "wondered"],
        StringComparer.Ordinal);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> isOpeningWord =
        openingWords.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> isSpeechVerb =
        speechVerbs.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOpeningWord(ReadOnlySpan<char> word) => isOpeningWord.Contains(word);

    /// <param name="first">The paragraph's first token; it reaches to the end of the list.</param>
    public static void Split(ReadOnlySpan<char> text, List<TextSpan> tokens, int first, List<int> ends)
    {
        var begin = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (IsLine(Form(text, tokens[i])))
            {
                if (i > begin)
                    ends.Add(i);
                ends.Add(begin = i + 1);
                continue;
            }

            var end = i == first && Dateline.End(text, tokens, first) is > 0 and var dateline ? dateline : EndAt(text, tokens, begin, i);
            if (end == 0 && i - begin + 1 == Tokenizer.LongestSentence)
                end = i + 1;
            if (end == 0)
                continue;
            end = Math.Min(end, begin + Tokenizer.LongestSentence);
            ends.Add(end);
            begin = end;
            i = end - 1;
        }

        if (begin < tokens.Count)
            ends.Add(tokens.Count);
    }

    /// <summary>A line drawn of signs parts what stands above from what stands below.</summary>
    static bool IsLine(ReadOnlySpan<char> form) => form.Length >= ShortestLine && form[0] is ('-' or '*' or '=' or '_' or '~' or '+');

    /// <returns>The token after the sentence that this token ends, or 0.</returns>
    static int EndAt(ReadOnlySpan<char> text, List<TextSpan> tokens, int begin, int i)
    {
        var form = Form(text, tokens[i]);
        var isStop = IsStop(form);
        var opensWithDots = i == begin && form[0] is ('.' or '…');
        if (opensWithDots || (!isStop && !(form.Length > 2 && form[^1] == '.')))
            return 0;

        var next = i + 1;
        while (next < tokens.Count && tokens[next].Start == tokens[next - 1].End && IsCloser(Form(text, tokens[next])))
            next++;
        next = AfterReference(text, tokens, next);
        if (next >= tokens.Count)
            return next;

        var opens = isStop
            ? OpensAfterStop(text, tokens, begin, i, next)
            : next == i + 1 && OpensAfterAbbreviation(form, Form(text, tokens[next]));
        return opens ? next : 0;
    }

    /// <summary>The number of a note in square brackets belongs to the sentence before it.</summary>
    static int AfterReference(ReadOnlySpan<char> text, List<TextSpan> tokens, int next)
    {
        while (next + 2 < tokens.Count && Form(text, tokens[next]) is "[" && char.IsAsciiDigit(text[tokens[next + 1].Start]) && Form(text, tokens[next + 2]) is "]")
            next += 3;
        return next;
    }

    static bool IsStop(ReadOnlySpan<char> form) => form is "." or "…" || form[0] is '!' or '?' || form is ['.', '.' or '!' or '?', ..];

    static bool IsCloser(ReadOnlySpan<char> form) => form is "\"" or "”" or "’" or "'" or "''" or "’’" or ")" or "]" or "»";

    static bool OpensAfterStop(ReadOnlySpan<char> text, List<TextSpan> tokens, int begin, int stop, int next)
    {
        var isNumberOfList = stop == begin + 1 && char.IsAsciiDigit(text[tokens[begin].Start]);
        if (isNumberOfList || !CanOpen(Form(text, tokens[next])))
            return false;

        var isSpaced = tokens[next].Start > tokens[next - 1].End;
        var isQuoted = next > stop + 1 && Form(text, tokens[next - 1]) is not "]";
        return (isSpaced || char.IsUpper(text[tokens[next].Start])) && !(isQuoted && IsAttributed(text, tokens, next));
    }

    static bool CanOpen(ReadOnlySpan<char> form) => !char.IsLower(form[0]) && form[0] is not (',' or ';' or ':' or '.' or ')' or ']' or '%');

    /// <summary>"“Why now?” Mr. Lee asked." is one sentence.</summary>
    static bool IsAttributed(ReadOnlySpan<char> text, List<TextSpan> tokens, int next)
    {
        var limit = Math.Min(tokens.Count, next + ReachOfAttribution);
        for (var i = next; i < limit && char.IsLetter(text[tokens[i].Start]); i++)
        {
            if (isSpeechVerb.Contains(Form(text, tokens[i])))
                return true;
        }

        return false;
    }

    static bool OpensAfterAbbreviation(ReadOnlySpan<char> form, ReadOnlySpan<char> next) =>
        !Abbreviations.CallsForMore(form) && (IsOpeningWord(next) || next[0] is '“');

    static ReadOnlySpan<char> Form(ReadOnlySpan<char> text, TextSpan span) => text[span.Start..span.End];
}
