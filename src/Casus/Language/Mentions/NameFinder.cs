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
            var match = names.LongestMatch(words, start);
            if (match.Length == 0)
                continue;
            hits.Add(new(start, start + match.Length - 1, match.Candidates));
            start += match.Length - 1;
        }

        return hits;
    }
}
