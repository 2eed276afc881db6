using Casus.Coding;
using Casus.Language;
using Casus.Language.Mentions;
using Casus.Language.Names;
using Casus.Language.Times;
using Casus.Lexicons;
using Casus.Pipeline;
using Casus.Records;
using Casus.Text;

namespace Casus.Bench;

/// <summary>One part of the way from a text to its records.</summary>
/// <param name="Of">The part's work on one document; what it takes as given is made when this is called.</param>
sealed record Stage(string Name, Func<Document, Action> Of);

/// <summary>The stages of <see cref="ReadingPipeline"/>, each to be measured alone.</summary>
sealed class Stages
{
    readonly NameFinder names;
    readonly NameRecogniser recogniser;
    readonly SyntacticParser parser;
    readonly MentionFinder mentions;
    readonly Coder coder;
    readonly ReadingPipeline pipeline;
    readonly KnownDays days;

    public Stages(Knowledge knowledge)
    {
        names = new(knowledge.Actors.Names);
        (recogniser, parser) = (new(knowledge.Model), new(knowledge.Model));
        mentions = new(knowledge.Actors, knowledge.Lexicon);
        coder = new(knowledge.Lexicon, knowledge.Cameo, knowledge.Background);
        (pipeline, days) = (new(knowledge), knowledge.Lexicon.Days);
    }

    public Stage Whole => new("whole pipeline", document => () => pipeline.Read(document));

    public IReadOnlyList<Stage> Parts =>
    [
        new("tokens and sentences, by rule", document => () => Tokenizer.Tokenize(document.Text)),
        new("the same, and ends without a full stop", document => () => parser.Divide(document.Text)),
        new("known names", FindNames),
        new("other names", RecogniseNames),
        new("tags, lemmas and trees", Parse),
        new("mentions", FindMentions),
        new("times", FindTimes),
        new("coding", Code),
        new("records as JSON", Write),
    ];

    public static int Tokens(Document document) => Tokenizer.Tokenize(document.Text).Tokens.Count;

    Action FindNames(Document document)
    {
        var text = parser.Divide(document.Text);
        return () => names.Find(text);
    }

    Action RecogniseNames(Document document)
    {
        var text = parser.Divide(document.Text);
        var hits = names.Find(text);
        return () => recogniser.Find(text, hits);
    }

    Action Parse(Document document)
    {
        var text = parser.Divide(document.Text);
        var units = NameFinder.Units(text, names.Find(text));
        return () => parser.Parse(text, units);
    }

    Action FindMentions(Document document)
    {
        var text = parser.Divide(document.Text);
        var hits = names.Find(text);
        var (recognised, sentences) = (recogniser.Find(text, hits), pipeline.Parse(document).Sentences);
        return () => mentions.Find(sentences, hits, recognised, document.Published, []);
    }

    Action FindTimes(Document document)
    {
        var sentences = pipeline.Parse(document).Sentences;
        return () => TimeFinder.Find(sentences, document.Published, days);
    }

    Action Code(Document document)
    {
        var parsed = pipeline.Parse(document);
        return () => coder.Code(parsed);
    }

    Action Write(Document document)
    {
        var records = pipeline.Read(document);
        return () =>
        {
            foreach (var record in records)
                RecordJson.Write(record);
        };
    }
}
