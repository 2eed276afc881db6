using System.Text.RegularExpressions;
using Casus.Text;

namespace Casus.Tests.Language.Times;

/// <summary>Sentences cut at blanks and marks, each word hanging from the first, for rules that look at words and not at trees.</summary>
static partial class PlainSentences
{
    /// <param name="text">Sentences parted by <c> / </c>; a word may carry a Penn tag: <c>signed/VBD</c>.</param>
    public static IReadOnlyList<Sentence> Of(string text)
    {
        var start = 0;
        var sentences = new List<Sentence>();
        foreach (var sentence in text.Split(" / "))
        {
            sentences.Add(new(sentences.Count, Tokens(sentence, start)));
            start += sentence.Length + 1;
        }

        return sentences;
    }

    static List<Token> Tokens(string sentence, int start) => [.. Word().Matches(sentence).Select((match, number) =>
        new Token(
            new(start + match.Groups[1].Index, start + match.Groups[1].Index + match.Groups[1].Length),
            match.Groups[1].Value,
            match.Groups[1].Value.ToLowerInvariant(),
            UniversalTag.X,
            match.Groups[2].Value,
            number == 0 ? -1 : 0,
            number == 0 ? "root" : "dep"))];

    [GeneratedRegex(@"([A-Z][a-z]{2,3}\.(?= \d)|['’]s|\d+(?:[-–]\d+)+|\d+(?:[./:]\d+)+|\w+(?:-\w+)*|[^\s\w])(?:/([A-Z]+))?")]
    private static partial Regex Word();
}
