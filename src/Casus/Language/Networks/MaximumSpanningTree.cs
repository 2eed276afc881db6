namespace Casus.Language.Networks;

/// <summary>The algorithm of Chu and Liu (1965) and Edmonds (1967): circles of best arcs are made one node, again and again, until
/// there is none; then they are opened where the tree enters them. Takes time in the third power of the words.</summary>
static class MaximumSpanningTree
{
    /// <summary>Far below every real score, and still adding up without loss.</summary>
    public const float NoArc = -1e6f;

    /// <param name="scores">Row of the dependent, column of the head, 0 for the root; as many columns as nodes.</param>
    public static void Find(ReadOnlySpan<float> scores, int count, Span<int> heads)
    {
        var graph = new Graph(scores, count);
        var merged = new Stack<Circle>();
        while (graph.FindCircle() is { } circle)
            merged.Push(graph.Merge(circle));
        graph.Heads.CopyTo(heads);
        while (merged.TryPop(out var circle))
            circle.Open(heads);
    }

    /// <param name="Name">The node that stood for all of them while they were one.</param>
    /// <param name="EnteredAt">By head outside: the node of the circle that its arc goes to.</param>
    /// <param name="LeftAt">By dependent outside: the node of the circle that its arc comes from.</param>
    sealed record Circle(int Name, int[] Nodes, int[] Inner, int[] EnteredAt, int[] LeftAt)
    {
        public void Open(Span<int> heads)
        {
            for (var node = 1; node < heads.Length; node++)
            {
                if (heads[node] == Name && LeftAt[node] != 0)
                    heads[node] = LeftAt[node];
            }

            var outer = heads[Name];
            var entered = EnteredAt[outer];
            for (var i = 0; i < Nodes.Length; i++)
                heads[Nodes[i]] = Nodes[i] == entered ? outer : Inner[i];
        }
    }

    sealed class Graph
    {
        readonly int count;
        readonly float[] scores;
        readonly bool[] isGone;

        public Graph(ReadOnlySpan<float> scores, int count)
        {
            (this.count, this.scores, isGone) = (count, scores[..(count * count)].ToArray(), new bool[count]);
            Heads = new int[count];
            for (var node = 1; node < count; node++)
                Heads[node] = Best(node);
        }

        public int[] Heads { get; }

        ref float Score(int dependent, int head) => ref scores[(dependent * count) + head];

        int Best(int node)
        {
            var (best, score) = (0, float.NegativeInfinity);
            for (var head = 0; head < count; head++)
            {
                if (head != node && !isGone[head] && Score(node, head) > score)
                    (best, score) = (head, Score(node, head));
            }

            return best;
        }

        /// <returns>The nodes of one circle of best arcs, or null where there is none.</returns>
        public int[]? FindCircle()
        {
            var seen = new int[count];
            for (var start = 1; start < count; start++)
            {
                if (isGone[start])
                    continue;
                var node = start;
                for (; node != 0 && seen[node] == 0; node = Heads[node])
                    seen[node] = start;
                if (node != 0 && seen[node] == start)
                    return [.. Around(node)];
            }

            return null;
        }

        IEnumerable<int> Around(int node)
        {
            var next = node;
            do
            {
                yield return next;
                next = Heads[next];
            }
            while (next != node);
        }

        public Circle Merge(int[] nodes)
        {
            var name = nodes[0];
            var isInside = new bool[count];
            foreach (var node in nodes)
                isInside[node] = true;
            int[] inner = [.. nodes.Select(node => Heads[node])];
            var (entered, left) = (new int[count], new int[count]);
            for (var other = 0; other < count; other++)
            {
                if (isInside[other] || isGone[other])
                    continue;
                // What it costs to enter the circle here, its own arc to this node given up.
                entered[other] = nodes.MaxBy(node => Score(node, other) - Score(node, Heads[node]));
                Score(name, other) = Score(entered[other], other) - Score(entered[other], Heads[entered[other]]);
                left[other] = nodes.MaxBy(node => Score(other, node));
                Score(other, name) = Score(other, left[other]);
                if (isInside[Heads[other]])
                    Heads[other] = name;
            }

            foreach (var node in nodes.Where(node => node != name))
                isGone[node] = true;
            Heads[name] = Best(name);
            return new(name, nodes, inner, entered, left);
        }
    }
}
