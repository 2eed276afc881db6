namespace Casus.Actors;

/// <summary>
/// Finds the names of actors in running text: a trie over the parts of words. Case counts, so "us" is not the US; words in
/// capitals throughout, accents, hyphens and kinds of apostrophe do not hide a name. Immutable; matching allocates nothing.
/// </summary>
public sealed class NameIndex
{
    const int LongestPart = 40;

    /// <summary>Letters of the words that headlines write with a capital and names do not: of, and, the, bin, von.</summary>
    const int LongestParticle = 3;

    const int Root = 0;
    const int Nowhere = -1;

    readonly Dictionary<string, int> parts = [];
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> partOf;
    readonly Dictionary<(int Node, int Part), int> edges = [];
    readonly List<NameCandidate[]?> candidates = [null];

    internal NameIndex(IEnumerable<(string Name, NameCandidate Candidate)> names)
    {
        partOf = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (name, candidate) in names)
        {
            Add(name, candidate);
            if (char.IsLower(name[0]))
                Add(char.ToUpperInvariant(name[0]) + name[1..], candidate);
        }
    }

    /// <summary>The longest name that begins with the word at <paramref name="start"/> and ends with a whole word.</summary>
    /// <param name="words">The words of a sentence; a possessive <c>'s</c> and punctuation are words of their own.</param>
    public NameMatch LongestMatch(ReadOnlySpan<string> words, int start)
    {
        Span<char> buffer = stackalloc char[LongestPart];
        var (best, node, afterHyphen) = (NameMatch.None, Root, false);
        for (var i = start; i < words.Length; i++)
        {
            if (NameParts.IsJoint(words[i]))
            {
                if (node == Root)
                    break;
                afterHyphen = NameParts.IsHyphen(words[i][0]);
                continue;
            }

            node = Step(node, words[i], afterHyphen, buffer);
            if (node == Nowhere)
                break;
            if (candidates[node] is { } found)
                best = new(i - start + 1, found);
            afterHyphen = false;
        }

        return best;
    }

    int Step(int node, string word, bool afterHyphen, Span<char> buffer)
    {
        var walk = new NameParts(word, buffer);
        while (node != Nowhere && walk.MoveNext())
        {
            node = Follow(node, walk.Current, buffer, afterHyphen || walk.AfterHyphen);
            afterHyphen = false;
        }

        return node;
    }

    /// <summary>Tries the part as written, then in the other cases in which news writes the same name.</summary>
    /// <param name="part">Lies at the start of <paramref name="buffer"/>, and is rewritten there.</param>
    int Follow(int node, ReadOnlySpan<char> part, Span<char> buffer, bool afterHyphen)
    {
        var exact = Edge(node, part);
        if (exact != Nowhere)
            return exact;

        var letters = buffer[..part.Length];
        if (afterHyphen && char.IsLower(letters[0]))
        {
            letters[0] = char.ToUpperInvariant(letters[0]);
            return Edge(node, letters);
        }

        return char.IsUpper(letters[0]) ? FollowWithoutCapitals(node, letters) : Nowhere;
    }

    int FollowWithoutCapitals(int node, Span<char> letters)
    {
        var inCapitals = letters.Length > 1 && IsInCapitals(letters);
        if (inCapitals)
        {
            for (var i = 1; i < letters.Length; i++)
                letters[i] = char.ToLowerInvariant(letters[i]);
            if (Edge(node, letters) is not Nowhere and var titled)
                return titled;
        }

        // "Of" in a headline. Not at the start of a name: a name that may begin in lower case was added in both forms.
        letters[0] = char.ToLowerInvariant(letters[0]);
        return node != Root && (inCapitals || letters.Length <= LongestParticle) ? Edge(node, letters) : Nowhere;
    }

    static bool IsInCapitals(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (char.IsLower(letter))
                return false;
        }

        return true;
    }

    int Edge(int node, ReadOnlySpan<char> part) =>
        partOf.TryGetValue(part, out var number) && edges.TryGetValue((node, number), out var next) ? next : Nowhere;

    void Add(string name, NameCandidate candidate)
    {
        Span<char> buffer = stackalloc char[LongestPart];
        var node = Root;
        foreach (var word in name.Replace(",", " ,", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var walk = new NameParts(word, buffer);
            while (walk.MoveNext())
            {
                if (walk.AfterHyphen)
                    buffer[0] = char.ToUpperInvariant(buffer[0]);
                node = NodeAfter(node, walk.Current.ToString());
            }
        }

        var known = candidates[node] ?? [];
        if (node != Root && !known.Any(other => other.Code == candidate.Code && other.Name == candidate.Name && other.Days == candidate.Days))
            candidates[node] = [.. known, candidate];
    }

    int NodeAfter(int node, string part)
    {
        if (!parts.TryGetValue(part, out var number))
            parts[part] = number = parts.Count;
        if (edges.TryGetValue((node, number), out var next))
            return next;

        candidates.Add(null);
        return edges[(node, number)] = candidates.Count - 1;
    }
}
