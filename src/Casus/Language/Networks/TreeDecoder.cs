namespace Casus.Language.Networks;

/// <summary>The best tree over scored arcs with one word under the root: the best head of each word where these make a tree,
/// else the maximum spanning tree (Chu and Liu 1965; Edmonds 1967). Buffers of its own; not for two threads at once.</summary>
sealed class TreeDecoder
{
    /// <summary>Words whose claim to hang from the root is looked into where more than one does.</summary>
    const int MostRoots = 4;

    float[] contracted = [];
    int[] visited = [];

    /// <param name="scores">Row of the dependent, column of the head, 0 for the root.</param>
    /// <param name="heads">By dependent, from 1 on; what is at 0 is not used.</param>
    /// <param name="onlyRoot">The word that must hang from the root; 0 where any may.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, int count, Span<int> heads, int onlyRoot = 0)
    {
        for (var word = 1; word < count; word++)
            heads[word] = BestHead(scores.Slice(word * stride, count), word);
        if (IsTree(heads, count) && (onlyRoot == 0 || heads[onlyRoot] == 0))
            return;

        var best = float.NegativeInfinity;
        var tree = new int[count];
        foreach (var root in onlyRoot > 0 ? [onlyRoot] : LikelyRoots(scores, stride, count))
        {
            Contract(scores, stride, count, root);
            MaximumSpanningTree.Find(contracted, count, tree);
            var total = 0f;
            for (var word = 1; word < count; word++)
                total += contracted[(word * count) + tree[word]];
            if (total <= best)
                continue;
            best = total;
            tree.AsSpan(1).CopyTo(heads[1..]);
        }
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

    /// <summary>Those that lose most by another head than the root.</summary>
    static IEnumerable<int> LikelyRoots(ReadOnlySpan<float> scores, int stride, int count)
    {
        var claims = new (float Claim, int Word)[count - 1];
        for (var word = 1; word < count; word++)
        {
            var row = scores.Slice(word * stride, count);
            var other = float.NegativeInfinity;
            for (var head = 1; head < count; head++)
                other = head == word ? other : Math.Max(other, row[head]);
            claims[word - 1] = (row[0] - other, word);
        }

        return claims.OrderByDescending(c => c.Claim).ThenBy(c => c.Word).Take(MostRoots).Select(c => c.Word);
    }

    /// <summary>The scores with no way to the root but through this word.</summary>
    void Contract(ReadOnlySpan<float> scores, int stride, int count, int root)
    {
        if (contracted.Length < count * count)
            contracted = new float[count * count];
        for (var word = 1; word < count; word++)
        {
            scores.Slice(word * stride, count).CopyTo(contracted.AsSpan(word * count));
            if (word != root)
                contracted[word * count] = MaximumSpanningTree.NoArc;
            else
                contracted.AsSpan((word * count) + 1, count - 1).Fill(MaximumSpanningTree.NoArc);
        }
    }
}
