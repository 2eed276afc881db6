namespace Casus.Language.Tokens;

/// <summary>Cuts contracted words and the possessive from the word before them: "do|n't", "Putin|'s", "can|not".</summary>
static class Clitics
{
    /// <returns>The length of the first part, or 0 where the word is one token.</returns>
    public static int SplitPoint(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return 0;
        if (word.Length <= 6 && Fused(word) is > 0 and var split)
            return split;
        if (EndsInNot(word))
            return word.Length > 3 ? word.Length - 3 : 0;

        var apostrophe = LastApostrophe(word);
        return apostrophe > 0 && IsAfterApostrophe(word[(apostrophe + 1)..]) ? apostrophe : 0;
    }

    /// <summary>Whether letters that follow an apostrophe are a word of their own.</summary>
    public static bool IsAfterApostrophe(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => (char)(letters[0] | 0x20) is 's' or 'd' or 'm',
        2 => letters.Equals("re", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    static int LastApostrophe(ReadOnlySpan<char> word)
    {
        for (var i = word.Length - 1; i > 0 && i >= word.Length - 3; i--)
        {
            if (Characters.IsApostrophe(word[i]))
                return i;
        }

        return 0;
    }

    static bool EndsInNot(ReadOnlySpan<char> word) =>
        word[^1] is 't' or 'T' && Characters.IsApostrophe(word[^2]) && word[^3] is 'n' or 'N';

    static int Fused(ReadOnlySpan<char> word) =>
        word.Equals("cannot", StringComparison.OrdinalIgnoreCase)
        || word.Equals("gonna", StringComparison.OrdinalIgnoreCase)
        || word.Equals("gotta", StringComparison.OrdinalIgnoreCase)
        || word.Equals("wanna", StringComparison.OrdinalIgnoreCase) ? 3
        : word.Equals("dont", StringComparison.OrdinalIgnoreCase) ? 2
        : word.Equals("didnt", StringComparison.OrdinalIgnoreCase) ? 3
        : 0;
}
