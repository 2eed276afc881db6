using Casus.Coding.Context;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Events;

/// <summary>Codes who did what to whom: predicates by the lexicon, participants by the tree, one record for each happening.</summary>
public sealed class EventCoder(Lexicon lexicon, CameoTable cameo, Func<ParsedText, Sentence, int, Place?> findPlace)
{
    public const string Version = "events/1";

    readonly PredicateFinder predicates = new(lexicon);
    readonly FactualityComposer factuality = new(lexicon);

    internal IReadOnlyList<Happening> Read(Scene scene)
    {
        var mentioned = scene.Parsed.Sentences.SelectMany(predicates.Find).Select(happening => Complete(happening, scene)).ToArray();
        return Happenings.Merge(mentioned);
    }

    internal IReadOnlyList<CodedEvent> Code(Scene scene, IReadOnlyList<Happening> happenings) =>
        [.. happenings.Select(happening => Record(happening, scene)).Where(SaysSomething)];

    Happening Complete(Happening happening, Scene scene)
    {
        var (sentence, token) = (happening.Sentence, happening.Token);
        return Participants.Fill(happening, scene) with
        {
            Factuality = factuality.Of(sentence, token),
            When = Circumstances.When(scene, sentence, token),
            Place = Circumstances.Where(sentence, happening.Arguments, (within, head) => findPlace(scene.Parsed, within, head)),
            Clauses = [Clauses.Span(sentence, Clauses.Of(sentence, token))],
        };
    }

    CodedEvent Record(Happening happening, Scene scene)
    {
        var value = happening.Factuality;
        return new()
        {
            Document = scene.Document.Id,
            Occurred = happening.When ?? Undated(scene.Document, value),
            Factuality = value,
            Attribution = AttributionReader.Of(scene, happening.Sentence, happening.Token),
            Evidence = [.. happening.Clauses.Distinct().Select(scene.Document.Quote)],
            Rule = happening.Rule.Name,
            Coder = Version,
            Type = happening.Rule.Type,
            Mode = happening.Rule.Mode,
            Context = happening.Rule.Context.Count > 0 ? happening.Rule.Context : null,
            Cameo = happening.Rule.Cameo,
            Goldstein = cameo.Goldstein(happening.Rule.Cameo) ?? 0,
            Actors = happening.Actors,
            Recipients = happening.Recipients,
            Place = happening.Place,
        };
    }

    /// <summary>What has happened by the time it is in the news, happened on the day of publication or before.</summary>
    static UncertainDate Undated(Document document, Factuality value) =>
        value == Factuality.Certain && document.Published is { } published
            ? UncertainDate.Between(null, published, DatePrecision.Unknown)
            : UncertainDate.Unknown;

    /// <summary>What nobody is said to do, and may not have been done, is no more than a word: "in case of an attack".</summary>
    static bool SaysSomething(CodedEvent coded) => coded.Actors.Count > 0 || coded.Factuality == Factuality.Certain;
}
