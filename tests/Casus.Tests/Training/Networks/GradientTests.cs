using Casus.Language.Networks;
using Casus.Training.Networks;
using Xunit;

namespace Casus.Tests.Training.Networks;

/// <summary>Every gradient that is worked out is the slope of the loss, measured by moving one number a little.</summary>
public class GradientTests
{
    const float Move = 3e-4f;

    static readonly NetworkShape shape = new(Words: 6, Subwords: 9, State: 16, Layers: 2, Arc: 16, Relation: 16, Tags: 5, Relations: 7);

    static readonly TrainingSettings noDropout = new(1, 0.1f, 0, 0, 0, 0, 0.7f, 100, 0, 1, 1);

    static readonly Lesson[] lessons =
    [
        new([1, 2, 3, 4, 0], [[0], [2, 3], [4], [5, 6, 7], [8, 2]], [-1, 0, 4, 2, -1], [0, 2, 0, 2, 3], [-1, 1, 6, 3, -1]),
        new([1, 5, 2], [[0], [3], [4, 8]], [-1, 1, 3], [0, 0, 1], [-1, 6, 2]),
        new([1, 3, 5], [[0], [5], [4, 7]], [-1, 0, 2], [0, 0, 1], [-1, 6, 2]) { TagLimit = 3 },
    ];

    [Theory]
    [InlineData("words")]
    [InlineData("parts")]
    [InlineData("layer 0")]
    [InlineData("layer 1")]
    [InlineData("gates 0")]
    [InlineData("gates 1")]
    [InlineData("roles")]
    [InlineData("role bias")]
    [InlineData("arcs")]
    [InlineData("arc bias")]
    [InlineData("tags")]
    [InlineData("tag bias")]
    [InlineData("relations")]
    [InlineData("relation bias")]
    public void A_gradient_is_the_slope_of_the_loss(string name)
    {
        var network = new TrainableNetwork(shape, 1, new Random(7));
        foreach (ref var value in network.Weights.Arcs.AsSpan())
            value *= 20;
        var (values, gradient) = Find(network, name);
        Learn(network);
        var analytic = gradient(network);
        var chosen = Enumerable.Range(0, values.Length).OrderByDescending(i => MathF.Abs(analytic[i])).Take(4).ToList();
        foreach (var at in chosen)
            Assert.Equal(Slope(network, values, at), analytic[at], 0.03 * Math.Max(1, Math.Abs(analytic[at])));
        Assert.NotEqual(0, analytic[chosen[0]]);
    }

    [Fact]
    public void Of_tags_beyond_its_limit_a_sentence_teaches_nothing()
    {
        var network = new TrainableNetwork(shape, 1, new Random(7));
        network.Refresh();
        new LessonWorker(network, 0, noDropout).Learn([lessons[^1]], new Random(1));
        Assert.All(network.TagBias.Gradients[0][3..], gradient => Assert.Equal(0, gradient));
        Assert.Contains(network.TagBias.Gradients[0][..3], gradient => gradient != 0);
    }

    static double Slope(TrainableNetwork network, float[] values, int at)
    {
        var was = values[at];
        values[at] = was + Move;
        var above = Learn(network);
        values[at] = was - Move;
        var below = Learn(network);
        values[at] = was;
        return (above - below) / (2 * Move);
    }

    static double Learn(TrainableNetwork network)
    {
        network.Refresh();
        var losses = new LessonWorker(network, 0, noDropout).Learn(lessons, new Random(1));
        return (double)losses.Tags + losses.Arcs + losses.Relations;
    }

    static (float[] Values, Func<TrainableNetwork, float[]> Gradient) Find(TrainableNetwork network, string name) => name switch
    {
        "words" => (network.Words.Values, n => Rows(n.Words, shape.Words)),
        "parts" => (network.Subwords.Values, n => Rows(n.Subwords, shape.Subwords)),
        "layer 0" => Of(network.Layers[0].Input.Matrix),
        "layer 1" => Of(network.Layers[1].Input.Matrix),
        "gates 0" => Of(network.Layers[0].Own),
        "gates 1" => Of(network.Layers[1].Own),
        "roles" => Of(network.Roles.Matrix),
        "role bias" => Of(network.RoleBias),
        "arcs" => Of(network.Arcs.Matrix),
        "arc bias" => Of(network.ArcBias),
        "tags" => Of(network.Tags.Matrix),
        "tag bias" => Of(network.TagBias),
        "relations" => Of(network.Relations.Matrix),
        _ => Of(network.RelationBias),
    };

    static (float[], Func<TrainableNetwork, float[]>) Of(Parameter parameter) => (parameter.Values, _ => [.. parameter.Gradients[0]]);

    static float[] Rows(Table table, int rows) => [.. Enumerable.Range(0, rows).SelectMany(row => table.Gradient(0, row).ToArray())];
}
