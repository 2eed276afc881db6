using Casus.Actors;
using Casus.Language.Mentions;
using Casus.Language.Times;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language;

/// <summary>A document in, what the coders read out. Thread-safe: one is enough for all documents.</summary>
public sealed class LanguagePipeline(SyntaxModel model, ActorRegistry registry, Lexicon lexicon)
{
    readonly SyntacticParser parser = new(model);
    readonly WordForms forms = new(lexicon);
    readonly NameFinder names = new(registry.Names);
    readonly MentionFinder mentions = new(registry, lexicon);

    public ParsedText Read(Document document)
    {
        var tokenized = parser.Divide(document.Text);
        var hits = names.Find(tokenized);
        IReadOnlyList<Sentence> sentences = [.. parser.Parse(tokenized, NameFinder.Units(tokenized, hits)).Select(Mended)];
        return new(document, sentences, mentions.Find(sentences, hits, document.Published), TimeFinder.Find(sentences, document.Published));
    }

    /// <summary>The sentence with the dictionary forms that the lexicon knows better than the model.</summary>
    Sentence Mended(Sentence sentence)
    {
        Token[]? mended = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (Better(sentence.Tokens[i]) is not { } lemma)
                continue;
            mended ??= [.. sentence.Tokens];
            mended[i] = mended[i] with { Lemma = lemma };
        }

        return mended is null ? sentence : new(sentence.Number, mended);
    }

    string? Better(in Token token) => token.Tag switch
    {
        UniversalTag.VERB => forms.Verb(token.Lemma, token.Form),
        UniversalTag.NOUN => forms.Noun(token.Lemma, token.Form),
        _ => null,
    };
}
