using System.Collections.Frozen;

namespace Casus.Language.Tokens;

/// <summary>Cuts contracted words and the possessive from the word before them: "do|n't", "Putin|'s", "can|not".</summary>
static class Clitics
{
    /// <returns>The length of the first part, or 0 where the word is one token.</returns>
    public static int SplitPoint(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestFused && Fused(word) is > 0 and var split)
            return split;
        if (word.Length < 3)
            return 0;
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

    /// <summary>Words written as one that are two, and where they part. Not those that mean something as one: "its", "were", "ill", "lets".</summary>
    static readonly FrozenDictionary<string, int> fused = new Dictionary<string, int>
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["gotta"] = 3,
        ["wanna"] = 3,
        ["dont"] = 2,
        ["didnt"] = 3,
        ["doesnt"] = 4,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["arent"] = 3,
        ["wouldnt"] = 5,
        ["couldnt"] = 5,
        ["shouldnt"] = 6,
        ["havent"] = 4,
        ["hasnt"] = 3,
        ["hadnt"] = 3,
        ["cant"] = 2,
        ["wont"] = 2,
        ["aint"] = 2,
        ["im"] = 1,
        ["ive"] = 1,
        ["youre"] = 3,
        ["theyre"] = 4,
        ["thats"] = 4,
        ["whats"] = 4,
        ["hes"] = 2,
        ["shes"] = 3,
        ["alot"] = 1,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    const int LongestFused = 8;

    static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> fusedLookup = fused.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Two capitals are an abbreviation ("IM"), not a word.</summary>
    static int Fused(ReadOnlySpan<char> word) => !(word.Length == 2 && char.IsUpper(word[1])) && fusedLookup.TryGetValue(word, out var split) ? split : 0;
}
