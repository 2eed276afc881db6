using System.Diagnostics.CodeAnalysis;
using Casus.Language.Syntax;
using Casus.Problems;

namespace Casus.Language;

/// <summary>The frozen weights of tagger, parser and lemmatizer for one language. Immutable: one is enough for all threads.</summary>
public sealed class SyntaxModel
{
    readonly Tagger tagger;
    readonly DependencyParser parser;

    internal SyntaxModel(TagSet tags, RelationSet relations, KnownWords words, Lemmatizer lemmatizer, Tagger tagger, DependencyParser parser)
    {
        (Tags, Relations, Words, Lemmatizer) = (tags, relations, words, lemmatizer);
        (this.tagger, this.parser) = (tagger, parser);
    }

    internal TagSet Tags { get; }

    internal RelationSet Relations { get; }

    internal KnownWords Words { get; }

    internal Lemmatizer Lemmatizer { get; }

    /// <param name="folder">Holds the model's <c>*.bin</c> files: <c>data/models/en</c>.</param>
    public static SyntaxModel? Load(string folder, out Problem? problem)
    {
        if (!Open(folder, ModelFiles.Words, ModelKind.Words, out var words, out problem)
            || !Open(folder, ModelFiles.Tagger, ModelKind.Tagger, out var tagger, out problem)
            || !Open(folder, ModelFiles.Transitions, ModelKind.Transitions, out var transitions, out problem)
            || !Open(folder, ModelFiles.Relations, ModelKind.Relations, out var relations, out problem))
        {
            return null;
        }

        var tagSet = new TagSet(words.Texts());
        var relationSet = new RelationSet(words.Texts());
        var known = new KnownWords(words.Texts());
        var classes = new WordClasses(words.Map(), words.Map());
        var lemmatizer = new Lemmatizer(words.Map(), words.Map(), ModelFiles.ReadRules(words), known);
        var parser = new DependencyParser(ModelFiles.ReadTransitions(transitions), ModelFiles.ReadSparse(relations), relationSet, tagSet);
        return new(tagSet, relationSet, known, lemmatizer, new(ModelFiles.ReadSparse(tagger), classes), parser);
    }

    /// <summary>Tags the units, then finds their heads and relations.</summary>
    internal void Analyse(ParseUnits units, ParseState state)
    {
        tagger.Tag(units);
        parser.Parse(units, state);
    }

    static bool Open(string folder, string file, ModelKind kind, [NotNullWhen(true)] out ModelReader? reader, [NotNullWhen(false)] out Problem? problem) =>
        ModelReader.TryOpen(Path.Combine(folder, file), kind, out reader, out problem);
}
