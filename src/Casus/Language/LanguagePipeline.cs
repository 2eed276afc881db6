using Casus.Actors;
using Casus.Language.Mentions;
using Casus.Language.Times;
using Casus.Lexicons;
using Casus.Text;
using NodaTime;

namespace Casus.Language;

/// <summary>A document in, what the coders read out. Thread-safe: one is enough for all documents.</summary>
public sealed class LanguagePipeline(SyntaxModel model, ActorRegistry registry, Lexicon lexicon)
{
    /// <summary>Characters; a longer title is no title.</summary>
    const int LongestTitle = 500;

    static readonly string[] firstPerson = ["We ", " we ", "Our ", " our ", "I "];

    readonly SyntacticParser parser = new(model);
    readonly WordForms forms = new(lexicon);
    readonly NameFinder names = new(registry.Names);
    readonly MentionFinder mentions = new(registry, lexicon);

    public ParsedText Read(Document document)
    {
        var (sentences, found) = Parse(document.Text, document.Published);
        return new(document, sentences, found, TimeFinder.Find(sentences, document.Published)) { Issuers = IssuersOf(document) };
    }

    (IReadOnlyList<Sentence> Sentences, IReadOnlyList<Mention> Mentions) Parse(string text, LocalDate? published)
    {
        var tokenized = parser.Divide(text);
        var hits = names.Find(tokenized);
        IReadOnlyList<Sentence> sentences = [.. parser.Parse(tokenized, NameFinder.Units(tokenized, hits)).Select(Mended)];
        return (sentences, mentions.Find(sentences, hits, published));
    }

    /// <summary>The title of a document whose publisher nobody knows is read only where the text says "we".</summary>
    IReadOnlyList<Referent> IssuersOf(Document document)
    {
        if (document.Title is not { Length: > 0 and < LongestTitle } title || !Speaks(document.Text))
            return Speaks(document.Text) ? Issuers.OfPublisher(document.Publisher, registry.Names) : [];
        var (sentences, found) = Parse(title, document.Published);
        var named = Issuers.OfTitle(sentences, found);
        return named.Count > 0 ? named : Issuers.OfPublisher(document.Publisher, registry.Names);
    }

    static bool Speaks(string text) => firstPerson.Any(word => text.Contains(word, StringComparison.Ordinal));

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
