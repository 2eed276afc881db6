namespace Casus.Language.Tokens;

/// <summary>Words that careless writing shortens with a slash, which UD English EWT leaves whole: "b/c", "w/o".</summary>
static class Slashed
{
    static readonly string[] words = ["b/c", "w/o", "w/"];

    /// <returns>The end of the token that begins here, or 0.</returns>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in words)
        {
            var end = at + word.Length;
            if (end < text.Length && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && Characters.IsSpace(text[end]))
                return end;
        }

        return 0;
    }
}
