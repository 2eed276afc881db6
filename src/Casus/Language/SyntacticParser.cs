using System.Collections.Concurrent;
using Casus.Language.Syntax;
using Casus.Text;

namespace Casus.Language;

/// <summary>Text to sentences with tags, lemmas and dependency trees. Thread-safe; takes time linear in the text.</summary>
public sealed class SyntacticParser(SyntaxModel model)
{
    readonly ConcurrentBag<SentenceBuilder> idle = [];

    public IReadOnlyList<Sentence> Parse(Document document) => Parse(Tokenizer.Tokenize(document.Text), []);

    /// <param name="names">A range that leaves its sentence or overlaps an earlier one is not taken as a name.</param>
    public IReadOnlyList<Sentence> Parse(TokenizedText text, IReadOnlyList<NameRange> names)
    {
        var ordered = new NameCursor(names);
        if (!idle.TryTake(out var builder))
            builder = new(model);

        var sentences = new Sentence[text.SentenceCount];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = builder.Build(text, i, ordered);
        idle.Add(builder);
        return sentences;
    }
}
