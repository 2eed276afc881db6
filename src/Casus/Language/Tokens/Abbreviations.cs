using System.Collections.Frozen;

namespace Casus.Language.Tokens;

/// <summary>Full stops that belong to the word before them, and what such a word says about the end of a sentence.</summary>
static class Abbreviations
{
    const int Longest = 8;

    /// <summary>Come before a name, so no sentence ends with them.</summary>
    static readonly FrozenSet<string> titles = FrozenSet.ToFrozenSet(
        [
            "ADM", "COL", "DR", "GEN", "GOV", "LT", "MR", "MRS", "REP", "SEN", "SGT", "Adm", "Amb", "Brig", "Capt", "Cmdr", "Col", "Cpl", "Dr", "Drs", "Fr", "Ft", "Gen", "Gov", "Hon", "Lt", "Maj", "Messrs",
            "Mme", "Mlle", "Mr", "Mrs", "Ms", "Mt", "Pfc", "Pres", "Prof", "Pvt", "Rep", "Reps", "Rev", "Sen", "Sens", "Sgt",
            "St", "Supt", "vs", "approx", "cf",
        ],
        StringComparer.Ordinal);

    /// <summary>May end a sentence, whose full stop they then also are.</summary>
    static readonly FrozenSet<string> others = FrozenSet.ToFrozenSet(
        ["Assn", "Ave", "Blvd", "Bros", "Co", "Corp", "Dept", "Inc", "Jr", "Ltd", "Sr", "Univ", "etc", "al", "Md", "Va", "Pa", "Calif", "Conn", "Fla", "Ala", "Ariz", "Ga", "Ky", "Minn", "Tenn"],
        StringComparer.Ordinal);

    /// <summary>Abbreviations only before a numeral; elsewhere words ("no", "sat", "art") or rare.</summary>
    static readonly FrozenSet<string> beforeNumerals = FrozenSet.ToFrozenSet(
        [
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Art", "art", "Arts", "arts", "c", "ca", "Ch", "ch",
            "Fig", "fig", "No", "no", "Nos", "nos", "p", "pp", "para", "Para", "Sec", "sec", "Vol", "vol",
        ],
        StringComparer.Ordinal);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> isTitle = titles.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> isOther = others.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> isBeforeNumeral =
        beforeNumerals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The end of the token that begins at <paramref name="start"/>, with its full stops where they belong to it.</returns>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || text[end] != '.' || end - start > Longest)
            return end;
        if (Lettered(text, start) is > 0 and var stop)
            return stop;

        var word = text[start..end];
        if (word is "etc" && EndsSentence(text, end + 1))
            return end;
        var isAbbreviation = isTitle.Contains(word) || isOther.Contains(word)
            || (isBeforeNumeral.Contains(word) && NextIs(text, end + 1, char.IsAsciiDigit))
            || (IsInitial(word) && NextIs(text, end + 1, char.IsUpper) && !SentenceSplitter.IsOpeningWord(WordAfter(text, end + 1)));
        return isAbbreviation ? end + 1 : end;
    }

    /// <summary>Nothing follows on the line, or a word with a capital; the treebanks then take the stop for that of the sentence.</summary>
    static bool EndsSentence(ReadOnlySpan<char> text, int at) => at >= text.Length || text[at] is '\n' || (text[at] is ' ' && NextIs(text, at, char.IsUpper));

    /// <summary>Whether more must follow: a name after a title or an initial ("J. K. Rowling"), an example after "e.g.".</summary>
    public static bool CallsForMore(ReadOnlySpan<char> token) =>
        token is [.., '.'] && (IsInitial(token[..^1]) || isTitle.Contains(token[..^1]) || isBeforeNumeral.Contains(token[..^1]) || token is "e.g." or "i.e." or "P.S.");

    /// <summary>Single letters (or "Ph") each with a stop: U.S. · a.m. · e.g. · Ph.D. · U.S (whose stop was left out).</summary>
    static int Lettered(ReadOnlySpan<char> text, int at)
    {
        var (end, stops) = (at, 0);
        while (true)
        {
            var piece = Characters.EndOfWordParts(text, end);
            var letters = piece - end;
            if (letters is 0 or > 2 || (letters == 2 && stops == 0 && !text[end..piece].SequenceEqual("Ph")))
                return stops >= 2 ? end : 0;
            if (piece >= text.Length || text[piece] != '.')
                return stops >= 1 && letters == 1 ? piece : stops >= 2 ? end : 0;
            (end, stops) = (piece + 1, stops + 1);
        }
    }

    static bool IsInitial(ReadOnlySpan<char> word) => word is [not 'I', ..] && word.Length == 1 && char.IsUpper(word[0]);

    static bool NextIs(ReadOnlySpan<char> text, int at, Func<char, bool> kind)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && kind(text[at]);
    }

    static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return text[at..Characters.EndOfWordParts(text, at)];
    }
}
