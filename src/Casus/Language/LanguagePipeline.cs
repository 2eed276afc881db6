using Casus.Actors;
using Casus.Language.Mentions;
using Casus.Language.Times;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language;

/// <summary>A document in, what the coders read out. Thread-safe: one is enough for all documents.</summary>
public sealed class LanguagePipeline(SyntaxModel model, ActorRegistry registry, AgentNouns agents)
{
    readonly SyntacticParser parser = new(model);
    readonly NameFinder names = new(registry.Names);
    readonly MentionFinder mentions = new(registry, agents);

    public ParsedText Read(Document document)
    {
        var tokenized = Tokenizer.Tokenize(document.Text);
        var hits = Enumerable.Range(0, tokenized.SentenceCount).Select(sentence => Hits(tokenized, sentence)).ToArray();
        var sentences = parser.Parse(tokenized, [.. hits.SelectMany((found, number) => found.Where(hit => !hit.IsDemonym).Select(hit => Range(tokenized, number, hit)))]);
        return new(document, sentences, mentions.Find(sentences, hits, document.Published), TimeFinder.Find(sentences, document.Published));
    }

    IReadOnlyList<NameHit> Hits(TokenizedText text, int sentence)
    {
        var (first, end) = (text.FirstToken(sentence), text.EndToken(sentence));
        var words = new string[end - first];
        for (var i = 0; i < words.Length; i++)
            words[i] = text.Form(first + i).ToString();
        return names.Find(words);
    }

    static NameRange Range(TokenizedText text, int sentence, NameHit hit)
    {
        var start = text.FirstToken(sentence);
        return new(start + hit.First, start + hit.Last, hit.IsPerson);
    }
}
