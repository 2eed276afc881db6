using Casus.Text;

namespace Casus.Language.Times;

/// <summary>The words of a sentence in lower case, with blanks beyond its ends, so that rules need no bounds.</summary>
sealed class Words(Sentence sentence)
{
    readonly string[] lower = [.. sentence.Tokens.Select(token => token.Form.ToLowerInvariant())];

    public int Count => lower.Length;

    public string this[int number] => number >= 0 && number < lower.Length ? lower[number] : "";

    public bool IsCapitalized(int number) => number >= 0 && number < Count && sentence.Tokens[number].Form is [var first, ..] && char.IsUpper(first);

    public bool HasPennTag(int number, string tag) => number >= 0 && number < Count && sentence.Tokens[number].PennTag == tag;

    /// <summary>The number of the word after this one, past a point that belongs to an abbreviation.</summary>
    public int After(int number) => this[number + 1] == "." ? number + 2 : number + 1;

    public int Skip(int number, params ReadOnlySpan<string> passed) => passed.Contains(this[number]) ? number + 1 : number;

    public TextSpan Span(int first, int last) => TextSpan.Covering(sentence.Tokens[first].Span, sentence.Tokens[last].Span);
}
