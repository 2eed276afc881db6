using Casus.Landscape.Networks;
using CsCheck;
using Xunit;

namespace Casus.Tests.Landscape.Networks;

public class GraphTests
{
    const int Most = 8;

    static readonly Gen<(int One, int Other)> tie = Gen.Int[0, Most - 1].SelectMany(one => Gen.Int[0, Most - 1].Select(other => (one, other)));

    /// <summary>Graphs of up to eight nodes, some of them without ties.</summary>
    static readonly Gen<Graph<int>> graphs = tie.Array[0, 14].Select(ties => new Graph<int>(Enumerable.Range(0, Most), ties));

    [Fact]
    public void Components_come_with_the_largest_first() =>
        Assert.Equal([["c", "d", "e"], ["a", "b"], ["f"]], new Graph<string>(["a", "b", "c", "d", "e", "f"], [("a", "b"), ("c", "d"), ("d", "e")]).Components());

    [Fact]
    public void The_middle_of_a_star_cuts_it_into_its_rays_and_lies_between_all_of_them()
    {
        var star = new Graph<string>(["hub", "a", "b", "c"], [("hub", "a"), ("b", "hub"), ("hub", "c")]);
        Assert.Equal([("hub", 3)], star.CutVertices().Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(1, star.Betweenness()["hub"]);
        Assert.Equal(0, star.Betweenness()["a"]);
    }

    [Fact]
    public void Two_equal_ways_share_what_leads_over_them()
    {
        var square = new Graph<string>(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "d"), ("d", "a")]);
        Assert.All(square.Betweenness().Values, share => Assert.Equal(0.5 / 3, share, 12));
        Assert.Empty(square.CutVertices());
    }

    [Fact]
    public void A_chain_of_any_length_is_walked()
    {
        var chain = new Graph<int>(Enumerable.Range(0, 2_000), Enumerable.Range(0, 1_999).Select(node => (node, node + 1)));
        Assert.Equal(1_998, chain.CutVertices().Count);
        Assert.Equal(2_000, chain.ShortestPath(0, 1_999).Count);
    }

    [Fact]
    public void A_tie_given_twice_or_with_oneself_counts_once_or_not()
    {
        var pair = new Graph<string>(["a", "b"], [("a", "b"), ("b", "a"), ("a", "a")]);
        Assert.Equal(1, pair.TieCount);
    }

    [Fact]
    public void Who_is_not_there_is_reached_by_nobody()
    {
        var pair = new Graph<string>(["a", "b"], []);
        Assert.Empty(pair.ShortestPath("a", "b"));
        Assert.Empty(pair.ShortestPath("a", "x"));
        Assert.Equal(["a"], pair.ShortestPath("a", "a"));
    }

    [Fact]
    public void A_cut_vertex_is_one_whose_removal_adds_components() => graphs.Sample(graph =>
    {
        var whole = graph.Components().Count;
        var cut = graph.CutVertices();
        Assert.All(graph.Nodes, node =>
        {
            var left = new Graph<int>(graph.Nodes.Where(other => other != node), Ties(graph).Where(pair => pair.One != node && pair.Other != node));
            Assert.Equal(left.Components().Count - whole + 1, cut.GetValueOrDefault(node, graph.Components().Any(part => part is [var only] && only == node) ? 0 : 1));
        });
    });

    [Fact]
    public void Betweenness_is_what_counting_all_shortest_paths_gives() => graphs.Sample(graph =>
    {
        var between = graph.Betweenness();
        var expected = graph.Nodes.ToDictionary(node => node, _ => 0.0);
        foreach (var (from, to) in graph.Nodes.SelectMany(from => graph.Nodes.Where(to => from < to).Select(to => (from, to))))
        {
            var paths = Shortest(graph, from, to);
            foreach (var node in paths.SelectMany(path => path.Where(node => node != from && node != to)))
                expected[node] += 1.0 / paths.Count;
        }

        Assert.All(graph.Nodes, node => Assert.Equal(expected[node] / ((Most - 1) * (Most - 2) / 2.0), between[node], 9));
    });

    [Fact]
    public void A_shortest_path_is_as_long_as_the_shortest_there_is() => graphs.Sample(graph =>
    {
        var path = graph.ShortestPath(0, Most - 1);
        Assert.Equal(Shortest(graph, 0, Most - 1).Select(found => found.Length).FirstOrDefault(), path.Count);
        Assert.All(path.Zip(path.Skip(1)), step => Assert.Contains(step.Second, graph.ShortestPath(step.First, step.Second)));
    });

    static IEnumerable<(int One, int Other)> Ties(Graph<int> graph) =>
        graph.Nodes.SelectMany(one => graph.Nodes.Where(other => one < other && graph.ShortestPath(one, other).Count == 2).Select(other => (one, other)));

    // By walking every way, which eight nodes allow.
    static List<int[]> Shortest(Graph<int> graph, int from, int to)
    {
        var ties = Ties(graph).SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) }).ToLookup(pair => pair.One, pair => pair.Other);
        List<int[]> ways = [[from]];
        for (var length = 1; length < Most && ways.Count > 0; length++)
        {
            ways = [.. ways.SelectMany(way => ties[way[^1]].Where(next => !way.Contains(next)).Select(next => way.Append(next).ToArray()))];
            if (ways.Where(way => way[^1] == to).ToList() is { Count: > 0 } there)
                return there;
        }

        return [];
    }
}
