using System.Collections.Concurrent;
using Casus.Language.Syntax;
using Casus.Text;

namespace Casus.Language;

/// <summary>Text to sentences with tags, lemmas and dependency trees. Thread-safe; takes time linear in the text.</summary>
/// <param name="isPresent">Whether a word may be the present tense of a verb ("blocks", and of several "block"): then sentences without a verb are looked at again. Null for what the model alone says.</param>
public sealed class SyntacticParser(SyntaxModel model, Func<string, bool, bool>? isPresent = null)
{
    readonly ConcurrentBag<SentenceBuilder> idle = [];
    readonly ConcurrentBag<SentenceDivider> idleDividers = [];

    public IReadOnlyList<Sentence> Parse(Document document) => Parse(Divide(document.Text), []);

    /// <summary>Tokens and sentences: as <see cref="Tokenizer"/> cuts them, and where a sentence ends without a full stop as well.</summary>
    public TokenizedText Divide(string text)
    {
        if (!idleDividers.TryTake(out var divider))
            divider = new(model.Boundaries);
        var divided = divider.Divide(Tokenizer.Tokenize(text));
        idleDividers.Add(divider);
        return divided;
    }

    /// <param name="names">A range that leaves its sentence or overlaps an earlier one is not taken as a name.</param>
    public IReadOnlyList<Sentence> Parse(TokenizedText text, IReadOnlyList<NameRange> names)
    {
        var ordered = new NameCursor(names);
        if (!idle.TryTake(out var builder))
            builder = new(model, isPresent);

        var sentences = new Sentence[text.SentenceCount];
        builder.Build(text, ordered, sentences);
        idle.Add(builder);
        return sentences;
    }
}
