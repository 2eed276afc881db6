using Casus.Actors;

namespace Casus.Language.Mentions;

/// <summary>Finds the known names of a sentence before it is parsed, so that the parser can take each as one word.</summary>
public sealed class NameFinder(NameIndex names)
{
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
}
