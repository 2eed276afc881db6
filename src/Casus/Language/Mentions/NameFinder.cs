using Casus.Actors;

namespace Casus.Language.Mentions;

/// <summary>Finds the known names of a sentence before it is parsed, so that the parser can take each as one word.</summary>
public sealed class NameFinder(NameIndex names)
{
    /// <returns>The known names of each sentence, in the sentences' order.</returns>
    public IReadOnlyList<IReadOnlyList<NameHit>> Find(TokenizedText text) =>
        [.. Enumerable.Range(0, text.SentenceCount).Select(sentence => Find(Words(text, sentence)))];

    /// <summary>The names that the parser takes for one word each. Not demonyms: "North Korean" is an adjective as often as a
    /// noun, and the tagger decides.</summary>
    /// <param name="hits">Of each sentence of the text.</param>
    public static IReadOnlyList<NameRange> Units(TokenizedText text, IReadOnlyList<IReadOnlyList<NameHit>> hits) =>
        [.. hits.SelectMany((found, sentence) => found.Where(hit => !hit.IsDemonym).Select(hit => hit.Range(text.FirstToken(sentence))))];

    public IReadOnlyList<NameHit> Find(ReadOnlySpan<string> words)
    {
        var hits = new List<NameHit>();
        for (var start = 0; start < words.Length; start++)
        {
            if (Best(words, start) is not { Match.Length: > 0 } best)
                continue;
            hits.Add(new(best.Start, best.Start + best.Match.Length - 1, best.Match.Candidates));
            start = best.Start + best.Match.Length - 1;
        }

        return hits;
    }

    /// <summary>"Leader Kim" is somebody, but not where "Kim Jong Un" follows: a name that begins inside and reaches further wins.</summary>
    (int Start, NameMatch Match) Best(ReadOnlySpan<string> words, int start)
    {
        var match = names.LongestMatch(words, start);
        for (var later = start + 1; later < start + match.Length; later++)
        {
            var other = names.LongestMatch(words, later);
            if (later + other.Length > start + match.Length)
                return (later, other);
        }

        return (start, match);
    }

    static string[] Words(TokenizedText text, int sentence)
    {
        var (first, end) = (text.FirstToken(sentence), text.EndToken(sentence));
        var words = new string[end - first];
        for (var i = 0; i < words.Length; i++)
            words[i] = text.Form(first + i).ToString();
        return words;
    }
}
