using System.Numerics.Tensors;
using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>Tags, heads and relations of a sentence by one network: vectors of words and of their parts, recurrent layers over
/// them, and scorers on top (after Dozat and Manning 2017). Immutable: one is enough for all threads.</summary>
sealed class SyntaxNetwork
{
    readonly NetworkShape shape;
    readonly NetworkWeights weights;
    readonly WordRows rows;
    readonly WordEncoder encoder;
    readonly int root;
    readonly TagSet tagSet;
    readonly RoundedMatrix roles, arcs;
    readonly Classifier tags, relations;

    /// <param name="root">Number of the relation of the word under the root.</param>
    public SyntaxNetwork(NetworkWeights weights, WordRows rows, int root, TagSet tagSet)
    {
        (this.weights, this.rows, this.root, this.tagSet, shape) = (weights, rows, root, tagSet, weights.Shape);
        encoder = new(weights, rows);
        roles = new(weights.Roles, shape.Width, shape.Roles);
        arcs = new(weights.Arcs, shape.Arc, shape.Arc);
        tags = new(weights.Tags, weights.TagBias, shape.Width);
        relations = new(weights.Relations, weights.RelationBias, shape.Relation);
    }

    /// <summary>Whether the word has a vector of its own.</summary>
    public bool Knows(in WordAtoms atoms) => rows.Word(atoms) != WordRows.UnknownWord;

    /// <summary>Gives each unit of the sentences its tag, head and relation.</summary>
    public void Analyse(ReadOnlySpan<ParseUnits> sentences, NetworkBuffers buffers)
    {
        Score(sentences, buffers);
        foreach (var (units, first) in buffers.Sentences)
        {
            for (var unit = 1; unit <= units.Count; unit++)
                units.Tags[unit] = units.Marks[unit] == WordMark.Joined ? tagSet.ProperNoun : TagSet.FirstOfWords + Best(buffers.TagScores, first + unit, shape.Tags);
            var verb = MissingVerb.Find(units, tagSet, buffers.TagScores.AsSpan(first * shape.Tags), shape.Tags);
            ScoreArcs(units, first, buffers);
            buffers.Decoder.Decode(buffers.ArcScores, units.Count + 1, units.Count + 1, units.Heads, verb);
        }

        ScoreRelations(buffers);
        foreach (var (units, first) in buffers.Sentences)
        {
            for (var unit = 1; unit <= units.Count; unit++)
                units.Relations[unit] = Best(buffers.RelationScores, first + unit, shape.Relations);
        }
    }

    /// <summary>Scores the tags of all units, and turns them into what arcs are scored from.</summary>
    internal void Score(ReadOnlySpan<ParseUnits> sentences, NetworkBuffers buffers)
    {
        var words = encoder.Encode(sentences, buffers);
        tags.Score(words, shape.Width, buffers, buffers.TagScores);
        TakeRoles(words, buffers);
    }

    /// <summary>Scores the heads of one sentence's units.</summary>
    internal void ScoreArcs(ParseUnits units, int first, NetworkBuffers buffers)
    {
        var count = units.Count + 1;
        Span<float> roles = buffers.Roles.AsSpan(first * shape.Roles), matched = buffers.Matched.AsSpan(first * shape.Arc), scores = buffers.ArcScores;
        for (var word = 1; word < count; word++)
        {
            var dependent = matched.Slice(word * shape.Arc, shape.Arc);
            for (var head = 0; head < count; head++)
                scores[(word * count) + head] = TensorPrimitives.Dot(dependent, roles.Slice((head * shape.Roles) + shape.Arc, shape.Arc));
        }
    }

    /// <summary>Scores the relations of each unit to the head that it has.</summary>
    internal void ScoreRelations(NetworkBuffers buffers)
    {
        foreach (var (units, first) in buffers.Sentences)
            TakePairs(units, first, buffers);
        relations.Score(buffers.Matched, shape.Relation, buffers, buffers.RelationScores);
        foreach (var (units, first) in buffers.Sentences)
        {
            for (var unit = 1; unit <= units.Count; unit++)
            {
                var own = buffers.RelationScores.AsSpan((first + unit) * shape.Relations, shape.Relations);
                own[RelationSet.None] = float.NegativeInfinity;
                own[root] = units.Heads[unit] == ParseUnits.Root ? float.PositiveInfinity : float.NegativeInfinity;
            }
        }
    }

    void TakePairs(ParseUnits units, int first, NetworkBuffers buffers)
    {
        Span<float> roles = buffers.Roles.AsSpan((first * shape.Roles) + (2 * shape.Arc)), pairs = buffers.Matched.AsSpan(first * shape.Relation);
        for (var unit = 0; unit <= units.Count; unit++)
        {
            var pair = pairs.Slice(unit * shape.Relation, shape.Relation);
            var head = unit == ParseUnits.Root ? ParseUnits.Root : units.Heads[unit];
            TensorPrimitives.Add(roles.Slice(unit * shape.Roles, shape.Relation), roles.Slice((head * shape.Roles) + shape.Relation, shape.Relation), pair);
            LeakyUnit.Apply(pair);
        }
    }

    void TakeRoles(ReadOnlySpan<float> words, NetworkBuffers buffers)
    {
        Span<float> output = buffers.Roles, matched = buffers.Matched;
        for (var word = 0; word < buffers.Rows; word++)
        {
            weights.RoleBias.CopyTo(output[(word * shape.Roles)..]);
            weights.ArcBias.CopyTo(matched[(word * shape.Arc)..]);
        }

        roles.MultiplyAdd(words, shape.Width, buffers.Rows, buffers.Rounded, output, shape.Roles);
        for (var word = 0; word < buffers.Rows; word++)
            LeakyUnit.Apply(output.Slice(word * shape.Roles, 2 * shape.Arc));
        arcs.MultiplyAdd(output, shape.Roles, buffers.Rows, buffers.Rounded, matched, shape.Arc);
    }

    static int Best(float[] scores, int row, int classes) => TensorPrimitives.IndexOfMax<float>(scores.AsSpan(row * classes, classes));
}
