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
    readonly NameFinder names = new(registry.Names);
    readonly MentionFinder mentions = new(registry, lexicon);

    public ParsedText Read(Document document)
    {
        var tokenized = parser.Divide(document.Text);
        var hits = names.Find(tokenized);
        var sentences = parser.Parse(tokenized, NameFinder.Units(tokenized, hits));
        return new(document, sentences, mentions.Find(sentences, hits, document.Published), TimeFinder.Find(sentences, document.Published));
    }
}
