using Casus.Coding;
using Casus.Coding.Explanations;
using Casus.Language;
using Casus.Records;
using Casus.Text;

namespace Casus.Pipeline;

/// <summary>Documents in, records out: a pure function of each document, so that work can be handed out and not shared.</summary>
public sealed class ReadingPipeline
{
    readonly LanguagePipeline language;
    readonly Coder coder;

    public ReadingPipeline(Knowledge knowledge)
    {
        language = new(knowledge.Model, knowledge.Actors, knowledge.Lexicon);
        coder = new(knowledge.Lexicon, knowledge.Cameo, knowledge.Background, knowledge.Learnt);
    }

    public ParsedText Parse(Document document) => language.Read(document);

    /// <summary>How the document became its records.</summary>
    public Explanation Explain(Document document) => Explain(document, _ => true);

    /// <param name="wants">The sentences that are asked about.</param>
    public Explanation Explain(Document document, Func<Sentence, bool> wants) => coder.Explain(language.Read(document), wants);

    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<Record> Read(Document document) => coder.Code(language.Read(document));
}
