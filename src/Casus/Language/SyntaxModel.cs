using System.Diagnostics.CodeAnalysis;
using Casus.Language.Networks;
using Casus.Language.Syntax;
using Casus.Problems;

namespace Casus.Language;

/// <summary>What was learnt about the words and sentences of one language, frozen. Immutable: one is enough for all threads.</summary>
public sealed class SyntaxModel
{
    internal SyntaxModel(TagSet tags, RelationSet relations, KnownWords words, Lemmatizer lemmatizer, BoundaryNetwork boundaries, NameNetwork names, SyntaxNetwork network)
    {
        (Tags, Relations, Words, Lemmatizer) = (tags, relations, words, lemmatizer);
        (Boundaries, Names, Network) = (boundaries, names, network);
    }

    internal TagSet Tags { get; }

    internal RelationSet Relations { get; }

    internal KnownWords Words { get; }

    internal Lemmatizer Lemmatizer { get; }

    internal BoundaryNetwork Boundaries { get; }

    internal NameNetwork Names { get; }

    internal SyntaxNetwork Network { get; }

    /// <param name="folder">Holds the model's <c>*.bin</c> files: <c>data/models/en</c>.</param>
    public static SyntaxModel? Load(string folder, out Problem? problem)
    {
        if (!Open(folder, ModelFiles.Words, ModelKind.Words, out var words, out problem)
            || !Open(folder, ModelFiles.Network, ModelKind.Network, out var network, out problem)
            || !Open(folder, ModelFiles.Boundaries, ModelKind.Boundaries, out var boundaries, out problem)
            || !Open(folder, ModelFiles.Names, ModelKind.Names, out var names, out problem))
        {
            return null;
        }

        var tags = new TagSet(words.Texts());
        var relations = new RelationSet(words.Texts());
        var known = new KnownWords(words.Texts());
        var lemmatizer = new Lemmatizer(words.Map(), words.Map(), ModelFiles.ReadRules(words), known);
        var (weights, rows) = NetworkFile.Read(network);
        var (boundaryWeights, boundaryRows) = NetworkFile.Read(boundaries);
        var (nameWeights, nameRows) = NetworkFile.Read(names);
        return new(tags, relations, known, lemmatizer, new(boundaryWeights, boundaryRows), new(nameWeights, nameRows), new(weights, rows, relations.Root, tags));
    }

    static bool Open(string folder, string file, ModelKind kind, [NotNullWhen(true)] out ModelReader? reader, [NotNullWhen(false)] out Problem? problem) =>
        ModelReader.TryOpen(Path.Combine(folder, file), kind, out reader, out problem);
}
