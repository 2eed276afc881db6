using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.Search;

namespace Casus.Landscape.Networks;

/// <summary>Things and the ties between them, without direction and without doubles. Every answer follows the order in which nodes and ties were given.</summary>
public sealed class Graph<T>
    where T : notnull
{
    readonly UndirectedGraph<T, Edge<T>> graph = new();

    readonly IReadOnlyList<IReadOnlyList<int>> neighbours;

    /// <param name="ties">Each between two of the nodes; a tie of a node with itself is none.</param>
    public Graph(IEnumerable<T> nodes, IEnumerable<(T One, T Other)> ties)
    {
        Nodes = [.. nodes.Distinct()];
        graph.AddVertexRange(Nodes);
        var numbers = Nodes.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var lists = Nodes.Select(_ => new List<int>()).ToArray();
        foreach (var (low, high) in ties.Select(tie => InOrder(numbers[tie.One], numbers[tie.Other])).Where(tie => tie.Low != tie.High).Distinct())
        {
            graph.AddEdge(new(Nodes[low], Nodes[high]));
            lists[low].Add(high);
            lists[high].Add(low);
        }

        neighbours = lists;
    }

    public IReadOnlyList<T> Nodes { get; }

    public int TieCount => graph.EdgeCount;

    /// <summary>Groups within which every node reaches every other, largest first.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Components()
    {
        var numbers = new Dictionary<T, int>();
        graph.ConnectedComponents(numbers);
        return [.. Nodes.GroupBy(node => numbers[node], (_, members) => (IReadOnlyList<T>)[.. members]).OrderByDescending(members => members.Count)];
    }

    /// <summary>Nodes without which their component falls apart, and into how many parts.</summary>
    public IReadOnlyDictionary<T, int> CutVertices() =>
        Networks.CutVertices.Parts(neighbours).Index().Where(pair => pair.Item > 1).ToDictionary(pair => Nodes[pair.Index], pair => pair.Item);

    /// <summary>For every node, the share of shortest paths between two others that lead over it: 0 to 1.</summary>
    public IReadOnlyDictionary<T, double> Betweenness() =>
        Networks.Betweenness.Of(neighbours).Index().ToDictionary(pair => Nodes[pair.Index], pair => pair.Item);

    /// <returns>One of the shortest, with both ends; empty where there is none.</returns>
    public IReadOnlyList<T> ShortestPath(T from, T to)
    {
        if (!graph.ContainsVertex(from) || !graph.ContainsVertex(to))
            return [];
        if (Equals(from, to))
            return [from];
        var search = new UndirectedBreadthFirstSearchAlgorithm<T, Edge<T>>(graph);
        var predecessors = new UndirectedVertexPredecessorRecorderObserver<T, Edge<T>>();
        using (predecessors.Attach(search))
            search.Compute(from);
        return predecessors.TryGetPath(to, out var ties) ? Along(from, ties) : [];
    }

    static List<T> Along(T from, IEnumerable<Edge<T>> ties)
    {
        var path = new List<T> { from };
        foreach (var tie in ties)
            path.Add(tie.GetOtherVertex(path[^1]));
        return path;
    }

    static (int Low, int High) InOrder(int one, int other) => one < other ? (one, other) : (other, one);
}
