using Casus.Language.Networks;

namespace Casus.Training.Networks;

/// <summary>Everything of a network that is learnt, and one step of learning.</summary>
sealed class TrainableNetwork
{
    const float MostGradient = 5;

    readonly Parameter[] parameters;
    readonly TrainableProduct[] products;
    int step;

    public TrainableNetwork(NetworkShape shape, int workers, Random random)
    {
        Weights = new(shape);
        Words = new(Weights.Words, shape.State, workers);
        Subwords = new(Weights.Subwords, shape.State, workers);
        Parameter Of(float[] values) => new(values, workers);
        Layers = [.. Weights.Layers.Select(layer => Layer(shape, Of(layer.Input), Of(layer.Gates)))];
        Roles = new(Of(Weights.Roles), shape.Width, shape.Roles);
        Arcs = new(Of(Weights.Arcs), shape.Arc, shape.Arc);
        Tags = new(Of(Weights.Tags), shape.Width, shape.Tags);
        Relations = new(Of(Weights.Relations), shape.Relation, shape.Relations);
        (RoleBias, ArcBias, TagBias, RelationBias) = (Of(Weights.RoleBias), Of(Weights.ArcBias), Of(Weights.TagBias), Of(Weights.RelationBias));
        products = [.. Layers.Select(l => l.Input), Roles, Arcs, Tags, Relations];
        parameters = [.. products.Select(p => p.Matrix), .. Layers.Select(l => l.Own), RoleBias, ArcBias, TagBias, RelationBias];
        Initialize(random, shape);
    }

    public NetworkWeights Weights { get; }

    public Table Words { get; }

    public Table Subwords { get; }

    public (TrainableProduct Input, TrainableRecurrence Recurrence, Parameter Own)[] Layers { get; }

    public TrainableProduct Roles { get; }

    public TrainableProduct Arcs { get; }

    public TrainableProduct Tags { get; }

    public TrainableProduct Relations { get; }

    public Parameter RoleBias { get; }

    public Parameter ArcBias { get; }

    public Parameter TagBias { get; }

    public Parameter RelationBias { get; }

    /// <param name="words">How many words the gradients are sums over.</param>
    public void Step(float rate, int words)
    {
        step++;
        var squares = Words.SumGradients() + Subwords.SumGradients() + parameters.Sum(p => p.SumGradients());
        var scale = 1f / words;
        var norm = MathF.Sqrt(squares) * scale;
        scale *= norm > MostGradient ? MostGradient / norm : 1;
        Words.Step(rate, scale, step);
        Subwords.Step(rate, scale, step);
        foreach (var parameter in parameters)
            parameter.Step(rate, scale, step);
        Refresh();
    }

    static (TrainableProduct, TrainableRecurrence, Parameter) Layer(NetworkShape shape, Parameter input, Parameter own) =>
        (new(input, shape.Width, shape.Gates), new(shape, own), own);

    void Initialize(Random random, NetworkShape shape)
    {
        Words.Initialize(random, 0.1f);
        Subwords.Initialize(random, 0.1f);
        foreach (var (product, inputs, outputs) in products.Select(p => (p, p == Relations ? shape.Relation : p == Arcs ? shape.Arc : shape.Width, p.OutputStride)))
            product.Matrix.Initialize(random, product == Arcs ? 0.01f : MathF.Sqrt(3f / inputs));
        foreach (var (_, _, own) in Layers)
            own.Initialize(random, 0.1f);
        Refresh();
    }

    /// <summary>Takes over values that were changed.</summary>
    public void Refresh()
    {
        foreach (var product in products)
            product.Refresh();
    }
}
