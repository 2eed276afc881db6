namespace Casus.Landscape.Networks;

/// <summary>Articulation points in one pass, depth first.</summary>
/// <remarks>Hopcroft and Tarjan, "Algorithm 447: Efficient Algorithms for Graph Manipulation", Communications of the ACM 16 (1973). With a stack of its own, since a chain can be long.</remarks>
static class CutVertices
{
    /// <param name="neighbours">Of each node, by number.</param>
    /// <returns>For each node, into how many parts its component falls without it: 0 for a node without ties, 1 for one that cuts nothing off.</returns>
    public static int[] Parts(IReadOnlyList<IReadOnlyList<int>> neighbours)
    {
        var (parts, found, lowest) = (new int[neighbours.Count], new int[neighbours.Count], new int[neighbours.Count]);
        var clock = 0;
        for (var root = 0; root < neighbours.Count; root++)
        {
            if (found[root] == 0)
                Visit(root);
        }

        return parts;

        void Visit(int root)
        {
            var way = new Stack<(int Node, int Parent, int Next)>();
            Enter(root, -1);
            while (way.TryPop(out var step))
            {
                var (node, parent, next) = step;
                if (next == neighbours[node].Count)
                {
                    Leave(node, parent);
                    continue;
                }

                way.Push((node, parent, next + 1));
                var other = neighbours[node][next];
                if (found[other] == 0)
                    Enter(other, node);
                else if (other != parent)
                    lowest[node] = Math.Min(lowest[node], found[other]);
            }

            void Enter(int node, int parent)
            {
                found[node] = lowest[node] = ++clock;

                // All that hangs above a node is one part; the root has nothing above.
                parts[node] = parent < 0 ? 0 : 1;
                way.Push((node, parent, 0));
            }
        }

        void Leave(int node, int parent)
        {
            if (parent < 0)
                return;
            lowest[parent] = Math.Min(lowest[parent], lowest[node]);
            if (lowest[node] >= found[parent])
                parts[parent]++;
        }
    }
}
