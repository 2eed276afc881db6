using System.Collections.Frozen;

namespace Casus.Language.Tokens;

/// <summary>"its" and "your" where "it's" and "you're" are meant, as the next word tells: "its a pity", "your not alone".</summary>
static class LostApostrophes
{
    const int LongestWord = 4;

    /// <summary>Words that no possessive stands before.</summary>
    static readonly FrozenSet<string> followers = FrozenSet.ToFrozenSet(
        [
            "a", "an", "the", "this", "that", "these", "those", "my", "his", "her", "our", "their", "in", "on", "at", "for", "from", "with", "by", "to", "about", "between",
            "not", "been", "being", "gonna", "going", "just", "really", "simply", "so", "too", "like", "also", "always", "definitely", "probably", "prolly", "because", "when", "what", "why", "how", "if",
        ],
        StringComparer.Ordinal);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> isFollower = followers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="rest">What stands behind the word.</param>
    /// <returns>The length of the first part, or 0 where the word is one token.</returns>
    public static int SplitPoint(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (word.Length is < 3 or > LongestWord || rest.Length < 2 || rest[0] != ' ')
            return 0;
        var split = word.Equals("its", StringComparison.OrdinalIgnoreCase) ? 2 : word.Equals("your", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        return split > 0 && isFollower.Contains(FirstWord(rest[1..])) ? split : 0;
    }

    /// <summary>Empty where a hyphen follows: "its in-house lawyers".</summary>
    static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = Characters.EndOfWordParts(text, 0);
        return end < text.Length && text[end] is '-' or '/' ? [] : text[..end];
    }
}
