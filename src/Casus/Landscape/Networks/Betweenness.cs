namespace Casus.Landscape.Networks;

/// <summary>How much of the shortest way between others leads over a node.</summary>
/// <remarks>Brandes, "A Faster Algorithm for Betweenness Centrality", Journal of Mathematical Sociology 25 (2001), for ties without direction and weight.</remarks>
static class Betweenness
{
    /// <param name="neighbours">Of each node, by number.</param>
    /// <returns>For each node, Freeman's betweenness (Sociometry 40, 1977) divided by the number of pairs of other nodes.</returns>
    public static double[] Of(IReadOnlyList<IReadOnlyList<int>> neighbours)
    {
        var sums = new double[neighbours.Count];
        for (var source = 0; source < neighbours.Count; source++)
            Add(source, neighbours, sums);

        // Every pair was counted from both of its ends.
        var pairs = (neighbours.Count - 1.0) * (neighbours.Count - 2.0);
        return pairs <= 0 ? sums : [.. sums.Select(sum => sum / pairs)];
    }

    static void Add(int source, IReadOnlyList<IReadOnlyList<int>> neighbours, double[] sums)
    {
        var (paths, far) = (new double[neighbours.Count], new int[neighbours.Count]);
        Array.Fill(far, -1);
        (paths[source], far[source]) = (1, 0);
        var order = new List<int> { source };
        for (var next = 0; next < order.Count; next++)
        {
            var node = order[next];
            foreach (var other in neighbours[node])
            {
                if (far[other] < 0)
                {
                    far[other] = far[node] + 1;
                    order.Add(other);
                }

                if (far[other] == far[node] + 1)
                    paths[other] += paths[node];
            }
        }

        var dependency = new double[neighbours.Count];
        foreach (var node in order.Skip(1).Reverse())
        {
            foreach (var before in neighbours[node].Where(other => far[other] == far[node] - 1))
                dependency[before] += paths[before] / paths[node] * (1 + dependency[node]);
            sums[node] += dependency[node];
        }
    }
}
