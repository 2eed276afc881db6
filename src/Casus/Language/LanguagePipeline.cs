using Casus.Actors;
using Casus.Language.Mentions;
using Casus.Language.Names;
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

    readonly WordForms forms = new(lexicon);
    readonly SyntacticParser parser = new(model, new WordForms(lexicon).IsPresent);
    readonly NameFinder names = new(registry.Names);
    readonly NameRecogniser recogniser = new(model);
    readonly MentionFinder mentions = new(registry, lexicon);
    readonly EntityFinder entities = new(lexicon);

    readonly bool recognises = true;

    /// <param name="recognises">False to see what is known without the names that no file knows.</param>
    internal LanguagePipeline(SyntaxModel model, ActorRegistry registry, Lexicon lexicon, bool recognises)
        : this(model, registry, lexicon) => this.recognises = recognises;

    public ParsedText Read(Document document) => Read(document, parser.Divide(document.Text));

    /// <param name="tokenized">The text of the document, cut by whomever.</param>
    internal ParsedText Read(Document document, TokenizedText tokenized)
    {
        var publisher = Issuers.OfPublisher(document.Publisher, registry.Names);
        var reading = Parse(tokenized, document.Published, publisher);
        var title = TitleOf(document, publisher);
        return new(document, reading.Sentences, reading.Mentions, TimeFinder.Find(reading.Sentences, document.Published, lexicon.Days))
        {
            Publisher = publisher,
            Issuers = IssuersOf(document, reading, title, publisher),
            Topic = [.. title.Mentions.SelectMany(mention => mention.Referents).Where(referent => referent.Code.HasState)],
            NamesWhenAsked = () => entities.Find(reading.Sentences, reading.Hits, reading.Recognised, reading.Mentions),
        };
    }

    Linked Parse(TokenizedText tokenized, LocalDate? published, IReadOnlyList<Referent> publisher)
    {
        var hits = names.Find(tokenized);
        var recognised = recognises ? recogniser.Find(tokenized, hits) : [.. hits.Select(_ => (IReadOnlyList<RecognisedName>)[])];
        var units = NameRecogniser.Units(tokenized, NameFinder.Units(tokenized, hits), recognised);
        IReadOnlyList<Sentence> sentences = [.. parser.Parse(tokenized, units).Select(Mended)];
        return new(hits, recognised, sentences, mentions.Find(sentences, hits, recognised, published, publisher));
    }

    /// <summary>The title of a document whose publisher is no government is read only where the text says "we".</summary>
    Linked TitleOf(Document document, IReadOnlyList<Referent> publisher) =>
        document.Title is { Length: > 0 and < LongestTitle } title && (publisher.Count > 0 || Speaks(document.Text)) ? Parse(parser.Divide(title), document.Published, publisher) : new([], [], [], []);

    static IReadOnlyList<Referent> IssuersOf(Document document, Linked text, Linked title, IReadOnlyList<Referent> publisher)
    {
        if (!Speaks(document.Text))
            return [];
        if (Issuers.OfText(text.Sentences, text.Mentions) is { Count: > 0 } themselves)
            return themselves;
        return Issuers.OfTitle(title.Sentences, title.Mentions) is { Count: > 0 } named ? named : publisher;
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

    /// <summary>A text with its trees, its names, and who is mentioned.</summary>
    sealed record Linked(
        IReadOnlyList<IReadOnlyList<NameHit>> Hits, IReadOnlyList<IReadOnlyList<RecognisedName>> Recognised, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Mention> Mentions);
}
