using System.Collections.Frozen;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Names;

/// <summary>Tells what capitals say: whether a sentence may have names that nobody knows, and whether a word has its capital only from its place.</summary>
sealed class Capitals(KnownWords words)
{
    const int LongestWord = 40;

    /// <summary>A sentence with a larger share of words in capitals throughout is a headline, of which capitals tell nothing.</summary>
    const double MostShouted = 0.5;

    /// <summary>Words with a capital that are no names of these kinds.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> others = FrozenSet.ToFrozenSet(
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "Mr.", "Mrs.", "Ms.", "Dr.", "President", "Minister", "Prime",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether some word is written like a name and is in none that is known.</summary>
    public bool HaveUnknown(TokenizedText text, int sentence, IReadOnlyList<NameHit> hits)
    {
        var (first, end) = (text.FirstToken(sentence), text.EndToken(sentence));
        var (next, isUnknown, shouted, spoken) = (0, false, 0, 0);
        for (var token = first; token < end; token++)
        {
            var form = text.Form(token);
            if (form.Length < 2 || !char.IsLetter(form[0]))
                continue;
            spoken++;
            if (!char.IsUpper(form[0]))
                continue;
            shouted += char.IsUpper(form[^1]) ? 1 : 0;
            while (next < hits.Count && first + hits[next].Last < token)
                next++;
            var isKnown = next < hits.Count && first + hits[next].First <= token;
            isUnknown |= !isKnown && !others.Contains(form) && !(StartsSentence(text, first, token) && IsCommon(form));
        }

        return isUnknown && shouted <= MostShouted * spoken;
    }

    /// <summary>Nothing but quotation marks, numbers and the like stands before it, or a colon or quotation mark does.</summary>
    /// <param name="first">The first token of the sentence.</param>
    public static bool StartsSentence(TokenizedText text, int first, int token)
    {
        if (token > first && text.Form(token - 1) is ":" or "\"" or "“" or "‘" or "-" or "–" or "—" or "(" or "'")
            return true;
        for (var before = first; before < token; before++)
        {
            if (char.IsLetter(text.Form(before)[0]))
                return false;
        }

        return true;
    }

    /// <summary>The treebanks have it with a small letter too.</summary>
    public bool IsCommon(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestWord)
            return false;
        Span<char> lower = stackalloc char[LongestWord];
        form.ToLowerInvariant(lower);
        return words.Has(lower[..form.Length]);
    }
}
