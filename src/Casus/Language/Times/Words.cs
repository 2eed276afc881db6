using Casus.Text;

namespace Casus.Language.Times;

/// <summary>The words of a sentence in lower case, with blanks beyond its ends, so that rules need no bounds.</summary>
sealed class Words(Sentence sentence)
{
    readonly string[] lower = Lower(sentence.Tokens);

    public int Count => lower.Length;

    public string this[int number] => number >= 0 && number < lower.Length ? lower[number] : "";

    public bool IsCapitalized(int number) => number >= 0 && number < Count && sentence.Tokens[number].Form is [var first, ..] && char.IsUpper(first);

    /// <summary>Spelt as the name of a month or weekday: with a capital, or one of those that mean nothing else.</summary>
    public bool IsName(int number) => IsCapitalized(number) || TimeWords.IsNameInSmallLetters(this[number]);

    public bool HasPennTag(int number, string tag) => number >= 0 && number < Count && sentence.Tokens[number].PennTag == tag;

    /// <summary>The number of the word after this one, past a point that belongs to an abbreviation.</summary>
    public int After(int number) => this[number + 1] == "." ? number + 2 : number + 1;

    public int Skip(int number, params ReadOnlySpan<string> passed) => passed.Contains(this[number]) ? number + 1 : number;

    static string[] Lower(IReadOnlyList<Token> tokens)
    {
        var words = new string[tokens.Count];
        for (var number = 0; number < words.Length; number++)
            words[number] = tokens[number].Form.ToLowerInvariant();
        return words;
    }

    public TextSpan Span(int first, int last) => TextSpan.Covering(sentence.Tokens[first].Span, sentence.Tokens[last].Span);
}
