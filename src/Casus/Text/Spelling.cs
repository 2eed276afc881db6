namespace Casus.Text;

/// <summary>What a person may have meant by a name that is not known.</summary>
public static class Spelling
{
    /// <summary>Up to three of the candidates that are close in spelling, the closest first.</summary>
    /// <remarks>Close: at most one edit (Levenshtein 1966) in three letters, so that short codes do not suggest each other.</remarks>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> candidates) =>
    [
        .. candidates.Distinct()
            .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, word.Length / 3))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(3).Select(pair => pair.candidate),
    ];

    static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        foreach (var letter in a)
        {
            var current = new int[b.Length + 1];
            current[0] = previous[0] + 1;
            for (var i = 0; i < b.Length; i++)
                current[i + 1] = Math.Min(Math.Min(current[i], previous[i + 1]) + 1, previous[i] + (letter == b[i] ? 0 : 1));
            previous = current;
        }

        return previous[^1];
    }
}
