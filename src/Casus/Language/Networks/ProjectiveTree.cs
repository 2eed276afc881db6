namespace Casus.Language.Networks;

/// <summary>The best tree of which no two arcs cross, with one word under the root (Eisner 1996). Takes time in the third power of the words. Buffers of its own; not for two threads at once.</summary>
sealed class ProjectiveTree
{
    readonly Stack<(Span Span, int First, int Last)> open = new();
    int words;
    Cell[] cells = [];

    /// <summary>A stretch of words: led by its first or its last word, and either with all that hangs from that one or only up to the arc between the two ends.</summary>
    enum Span
    {
        FromFirst,
        FromLast,
        ArcFromFirst,
        ArcFromLast,
    }

    /// <param name="scores">Row of the dependent, column of the head, 0 for the root.</param>
    /// <param name="heads">By dependent, from 1 on; what is at 0 is not used.</param>
    /// <param name="onlyRoot">The word that must hang from the root; 0 where any may.</param>
    public void Find(ReadOnlySpan<float> scores, int stride, int count, Span<int> heads, int onlyRoot)
    {
        words = count;
        if (cells.Length < count * count)
            cells = new Cell[count * count];
        for (var word = 1; word < count; word++)
            At(word, word) = default;
        for (var length = 1; length < count - 1; length++)
        {
            for (var first = 1; first + length < count; first++)
                Join(scores, stride, first, first + length);
        }

        var root = onlyRoot > 0 ? onlyRoot : Root(scores, stride);
        heads[root] = 0;
        open.Push((Span.FromLast, 1, root));
        open.Push((Span.FromFirst, root, count - 1));
        while (open.TryPop(out var stretch))
            Divide(stretch.Span, stretch.First, stretch.Last, heads);
    }

    ref Cell At(int first, int last) => ref cells[(first * words) + last];

    /// <summary>The best ways to put a stretch together of two shorter ones.</summary>
    void Join(ReadOnlySpan<float> scores, int stride, int first, int last)
    {
        ref var cell = ref At(first, last);
        var (best, at) = (float.NegativeInfinity, first);
        for (var middle = first; middle < last; middle++)
        {
            var sum = At(first, middle).FromFirst + At(middle + 1, last).FromLast;
            if (sum > best)
                (best, at) = (sum, middle);
        }

        cell.ArcAt = at;
        cell.ArcFromFirst = best + scores[(last * stride) + first];
        cell.ArcFromLast = best + scores[(first * stride) + last];

        (best, at) = (float.NegativeInfinity, last);
        for (var middle = first + 1; middle <= last; middle++)
        {
            var sum = At(first, middle).ArcFromFirst + At(middle, last).FromFirst;
            if (sum > best)
                (best, at) = (sum, middle);
        }

        (cell.FromFirst, cell.FromFirstAt) = (best, at);
        (best, at) = (float.NegativeInfinity, first);
        for (var middle = first; middle < last; middle++)
        {
            var sum = At(first, middle).FromLast + At(middle, last).ArcFromLast;
            if (sum > best)
                (best, at) = (sum, middle);
        }

        (cell.FromLast, cell.FromLastAt) = (best, at);
    }

    int Root(ReadOnlySpan<float> scores, int stride)
    {
        var (best, root) = (float.NegativeInfinity, 1);
        for (var word = 1; word < words; word++)
        {
            var sum = At(1, word).FromLast + At(word, words - 1).FromFirst + scores[word * stride];
            if (sum > best)
                (best, root) = (sum, word);
        }

        return root;
    }

    void Divide(Span span, int first, int last, Span<int> heads)
    {
        if (first == last)
            return;
        var cell = At(first, last);
        switch (span)
        {
            case Span.FromFirst:
                open.Push((Span.ArcFromFirst, first, cell.FromFirstAt));
                open.Push((Span.FromFirst, cell.FromFirstAt, last));
                break;
            case Span.FromLast:
                open.Push((Span.FromLast, first, cell.FromLastAt));
                open.Push((Span.ArcFromLast, cell.FromLastAt, last));
                break;
            default:
                heads[span == Span.ArcFromFirst ? last : first] = span == Span.ArcFromFirst ? first : last;
                open.Push((Span.FromFirst, first, cell.ArcAt));
                open.Push((Span.FromLast, cell.ArcAt + 1, last));
                break;
        }
    }

    /// <summary>Of one stretch: the scores of its four kinds, and where each is divided.</summary>
    record struct Cell
    {
        public float FromFirst, FromLast, ArcFromFirst, ArcFromLast;
        public int FromFirstAt, FromLastAt, ArcAt;
    }
}
