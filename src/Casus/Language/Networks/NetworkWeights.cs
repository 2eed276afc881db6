namespace Casus.Language.Networks;

/// <summary>All numbers that a network has learnt. Matrices stand row by row; a vector is multiplied from the left.</summary>
sealed class NetworkWeights(NetworkShape shape)
{
    public NetworkShape Shape => shape;

    public float[] Words { get; } = new float[shape.Words * shape.State];

    public float[] Subwords { get; } = new float[shape.Subwords * shape.State];

    public IReadOnlyList<LayerWeights> Layers { get; } = [.. Enumerable.Range(0, shape.Layers).Select(_ => new LayerWeights(shape))];

    public float[] Roles { get; } = new float[shape.Width * shape.Roles];

    public float[] RoleBias { get; } = new float[shape.Roles];

    public float[] Arcs { get; } = new float[shape.Arc * shape.Arc];

    public float[] ArcBias { get; } = new float[shape.Arc];

    public float[] Tags { get; } = new float[shape.Width * shape.Tags];

    public float[] TagBias { get; } = new float[shape.Tags];

    public float[] Relations { get; } = new float[shape.Relation * shape.Relations];

    public float[] RelationBias { get; } = new float[shape.Relations];

    /// <summary>Everything but the tables, in the order of the file.</summary>
    public IEnumerable<float[]> Dense =>
        [.. Layers.SelectMany(layer => new[] { layer.Input, layer.Gates }), Roles, RoleBias, Arcs, ArcBias, Tags, TagBias, Relations, RelationBias];
}

/// <summary>One layer: the matrix that gives candidate, forget gate and reset gate for each direction, and what the gates add.</summary>
sealed class LayerWeights(NetworkShape shape)
{
    public float[] Input { get; } = new float[shape.Width * shape.Gates];

    /// <summary>For each direction: how the state before acts on the forget gate and on the reset gate, then the biases of both.</summary>
    public float[] Gates { get; } = new float[2 * 4 * shape.State];
}
