namespace Casus.Language.Tokens;

/// <summary>Faces made of signs, ":-)", which UD English EWT leaves whole.</summary>
static class Emoticons
{
    const string Eyes = ":;=", Noses = "-'^", Mouths = ")(DPp|";

    /// <returns>The end of the face that begins here, or 0. A face ends its chunk, and does not follow on a word ("as listed:)").</returns>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        if (!Eyes.Contains(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            return 0;
        var mouth = at + 1;
        if (mouth < text.Length && Noses.Contains(text[mouth]))
            mouth++;
        if (mouth >= text.Length || !Mouths.Contains(text[mouth]))
            return 0;
        var end = mouth + 1;
        while (end < text.Length && text[end] == text[mouth])
            end++;
        return end >= text.Length || Characters.IsSpace(text[end]) ? end : 0;
    }
}
