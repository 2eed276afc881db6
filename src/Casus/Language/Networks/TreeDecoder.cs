namespace Casus.Language.Networks;

/// <summary>The best projective tree over scored arcs with one word under the root: the best head of each word where these make one, else <see cref="ProjectiveTree"/>'s.
/// Buffers of its own; not for two threads at once.</summary>
sealed class TreeDecoder
{
    readonly ProjectiveTree projective = new();
    int[] visited = [];

    /// <param name="scores">Row of the dependent, column of the head, 0 for the root.</param>
    /// <param name="heads">By dependent, from 1 on; what is at 0 is not used.</param>
    /// <param name="onlyRoot">The word that must hang from the root; 0 where any may.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, int count, Span<int> heads, int onlyRoot = 0)
    {
        for (var word = 1; word < count; word++)
            heads[word] = BestHead(scores.Slice(word * stride, count), word);
        if (count > 1 && !(IsTree(heads, count) && !Crosses(heads, count) && (onlyRoot == 0 || heads[onlyRoot] == 0)))
            projective.Find(scores, stride, count, heads, onlyRoot);
    }

    static int BestHead(ReadOnlySpan<float> scores, int word)
    {
        var (best, score) = (0, float.NegativeInfinity);
        for (var head = 0; head < scores.Length; head++)
        {
            if (head != word && scores[head] > score)
                (best, score) = (head, scores[head]);
        }

        return best;
    }

    /// <summary>One word under the root, and everything hangs from it.</summary>
    bool IsTree(ReadOnlySpan<int> heads, int count)
    {
        if (visited.Length < count)
            visited = new int[count];
        visited.AsSpan(0, count).Clear();
        var roots = 0;
        for (var word = 1; word < count; word++)
        {
            roots += heads[word] == 0 ? 1 : 0;
            var up = word;
            for (; up != 0 && visited[up] == 0; up = heads[up])
                visited[up] = word;
            if (up != 0 && visited[up] == word)
                return false;
        }

        return roots == 1;
    }

    /// <summary>Two arcs cross, or one passes over the word under the root.</summary>
    static bool Crosses(ReadOnlySpan<int> heads, int count)
    {
        for (var word = 1; word < count; word++)
        {
            var (first, last) = (Math.Min(word, heads[word]), Math.Max(word, heads[word]));
            for (var between = first + 1; between < last; between++)
            {
                if (heads[between] < first || heads[between] > last)
                    return true;
            }
        }

        return false;
    }
}
