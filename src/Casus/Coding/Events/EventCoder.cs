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
/// <param name="learnt">Types what no rule fits, chooses sides, and judges the whole; null to go by the rules alone.</param>
public sealed class EventCoder(Lexicon lexicon, CameoTable cameo, Func<ParsedText, Sentence, int, Place?> findPlace, EventModels? learnt = null)
{
    public const string Version = "events/3";

    /// <summary>What lies more years back than this, history tells and not the news.</summary>
    const int MemoryOfNews = 30;

    readonly PredicateFinder predicates = new(lexicon);
    readonly FactualityComposer factuality = new(lexicon);
    readonly PeopleCounter counter = new(lexicon);

    /// <param name="trace">Told of all that is tried and left; null where nobody asks.</param>
    internal IReadOnlyList<Happening> Read(Scene scene, EventTrace? trace = null)
    {
        var mentioned = Mentioned(scene, trace);
        mentioned.RemoveAll(happening => !IsMeant(happening, trace));
        return Happenings.Merge(mentioned, trace);
    }

    /// <summary>Every predicate that tells of an event, with its sides.</summary>
    /// <param name="seen">Told of each with the sides that its own phrases name, and with those that the rules find around it; null where nobody asks.</param>
    internal List<Happening> Mentioned(Scene scene, EventTrace? trace, Action<Happening, Happening, Told>? seen = null)
    {
        var mentioned = new List<Happening>();
        foreach (var found in scene.Parsed.Sentences.SelectMany(sentence => Predicates(scene, sentence, trace)))
            mentioned.Add(Complete(found, scene, trace));
        for (var i = 0; i < mentioned.Count; i++)
        {
            var (own, told) = (mentioned[i], new Told(mentioned, i));
            var around = Participants.FromAround(own, new(Asked(own), scene), told);
            seen?.Invoke(own, around, told);
            var chosen = learnt?.Sides is { } sides ? sides.Choose(scene, own, around, told) : around;
            mentioned[i] = Promised.Read(Meetings.Date(chosen, told), mentioned);
        }

        return mentioned;
    }

    IReadOnlyList<Happening> Predicates(Scene scene, Sentence sentence, EventTrace? trace)
    {
        var found = predicates.Find(sentence, trace?.For(sentence));
        return learnt?.Typer is not { } typer ? found : typer.Complete(scene, sentence, found);
    }

    /// <param name="trace">Told of all that is tried and left; null where nobody asks.</param>
    internal IReadOnlyList<CodedEvent> Code(Scene scene, IReadOnlyList<Happening> happenings, EventTrace? trace = null) =>
        [.. happenings.SelectMany(happening => Records(happening, scene, happenings, trace))];

    /// <summary>How sure the text is of the happening, with every step to it.</summary>
    internal IReadOnlyList<FactualityStep> Path(Happening happening)
    {
        var steps = new List<FactualityStep>();
        if (IsKnownDeed(happening))
            factuality.OfPresupposed(happening.Sentence, happening.Token, steps);
        else
            factuality.Of(happening.Sentence, happening.Token, happening.Modal, steps);
        return steps;
    }

    /// <summary>The event, and the one before it that the text gives by a sum.</summary>
    IEnumerable<CodedEvent> Records(Happening happening, Scene scene, IReadOnlyList<Happening> all, EventTrace? trace)
    {
        if (IsHistory(happening, scene))
        {
            trace?.Left(happening, $"it lies more than {MemoryOfNews} years back");
            yield break;
        }

        var coded = Record(happening, scene) with { Counts = counter.Of(scene, happening, all) };
        if (!SaysSomething(coded))
        {
            trace?.Left(happening, "nobody is said to do it, and it is not certain");
            yield break;
        }

        // Whether "will visit" promises anything is a matter of definition: CAMEO has it so, and the gold from which the judge has learnt mostly not.
        if (happening.Modal < 0 && learnt?.Judge?.Doubt(scene, happening, all) is { } doubt)
        {
            trace?.Left(happening, doubt);
            yield break;
        }

        var earlier = EarlierEvents.Of(scene, happening, coded);

        // "For the first time since 2018": the year is that of the earlier one.
        var latest = earlier is not null && coded.Occurred is { From: not null, To: null } ? coded with { Occurred = Undated(happening, scene, coded.Factuality) } : coded;
        trace?.Told(happening, latest);
        yield return latest;
        if (earlier is null)
            yield break;
        trace?.Told(happening, earlier);
        yield return earlier;
    }

    /// <summary>"In 1812 Napoleon invaded Russia" is told, and is no news.</summary>
    static bool IsHistory(Happening happening, Scene scene) =>
        happening.When?.To is { } last && scene.Document.Published is { } published && published.Year - last.Year > MemoryOfNews;

    /// <summary>"Will not send" promises nothing.</summary>
    static bool IsMeant(Happening happening, EventTrace? trace)
    {
        var isMeant = happening.Modal < 0 || (happening.Actors.Count > 0 && happening.Factuality is Factuality.Certain or Factuality.Probable);
        if (!isMeant)
            trace?.Left(happening, "nobody is found who promises it, or it is denied or only possible");
        return isMeant;
    }

    /// <summary>As the rule of what is promised sees it, where it is a promise.</summary>
    static Happening Asked(Happening happening) => happening with { Rule = happening.Promised ?? happening.Rule };

    Happening Complete(Happening happening, Scene scene, EventTrace? trace)
    {
        var (sentence, token) = (happening.Sentence, happening.Token);
        var placed = happening with { Place = Circumstances.Where(sentence, happening.Arguments, (within, head) => findPlace(scene.Parsed, within, head)) };
        var known = IsKnownDeed(happening);
        return Participants.Fill(new(Asked(placed), scene, trace?.For(sentence)?.Looks(happening))) with
        {
            Rule = happening.Rule,
            Factuality = known ? factuality.OfPresupposed(sentence, token) : factuality.Of(sentence, token, happening.Modal),
            When = known ? Circumstances.WithinPhrase(scene, sentence, token) : happening.Modal < 0 ? Circumstances.When(scene, sentence, token) : null,
            Clauses = [Clauses.Span(sentence, Clauses.Of(sentence, token))],
        };
    }

    /// <summary>"Russia's aggression", "its war against", "a Ukrainian proposal": what its doer owns, and no verb carries out.</summary>
    bool IsKnownDeed(Happening happening) =>
        happening.Rule.Type is EventType.Assault or EventType.Request or EventType.Accuse && happening.IsNominal
        && happening.Arguments.Any(argument => argument.Kind == ArgumentKind.Owner && argument.Direct)
        && LightVerbs.Of(happening.Sentence, happening.Token, lexicon.Classes) < 0
        && happening.Sentence.UniversalRelation(happening.Token) is not ("root" or "nsubj");

    CodedEvent Record(Happening happening, Scene scene)
    {
        var value = happening.Factuality;
        return new()
        {
            Document = scene.Document.Id,
            Occurred = happening.When ?? Undated(happening, scene, value),
            Factuality = value,
            Attribution = AttributionReader.Of(scene, happening.Sentence, happening.Token),
            Evidence = [.. happening.Clauses.Distinct().Select(scene.Document.Quote)],
            Rule = happening.Reason is null ? happening.Rule.Name : $"{happening.Rule.Name} by {happening.Reason}",
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

    /// <summary>What is told in the present tense is of the day of publication; what else has happened by the time it is in the news, of that day or before.</summary>
    UncertainDate Undated(Happening happening, Scene scene, Factuality value)
    {
        if (scene.Document.Published is not { } published)
            return UncertainDate.Unknown;

        // "Reportedly seizes the town".
        if (value == Factuality.Probable && PresentTense.IsPresent(happening.Sentence, happening.Token))
            return UncertainDate.Between(published, published, DatePrecision.Day);
        if (value is not (Factuality.Certain or Factuality.CertainlyNot))
            return UncertainDate.Unknown;
        if (PresentTense.Tells(happening.Sentence, happening.Token, lexicon.Classes) || IsOfStatement(happening, scene))
            return UncertainDate.Between(published, published, DatePrecision.Day);
        return value == Factuality.Certain ? UncertainDate.Between(null, published, DatePrecision.Unknown) : UncertainDate.Unknown;
    }

    /// <summary>What those whose statement it is promise, or are told to have said or whom they met, is of its day.</summary>
    static bool IsOfStatement(Happening happening, Scene scene) =>
        scene.Parsed.Issuers.Count > 0
        && (happening.Modal >= 0 || ((happening.Rule.Type == EventType.Consult || Meetings.IsSaid(happening.Rule.Type)) && IsMainAndPast(happening.Sentence, happening.Token)))
        && happening.Actors.Concat(happening.Recipients).Any(actor => scene.Parsed.Issuers.Any(issuer => issuer.Code.State() == actor.Code?.State()));

    static bool IsMainAndPast(Sentence sentence, int token) =>
        sentence.Tokens[token].PennTag == "VBD" && (sentence.Tokens[token].Head < 0 || (sentence.Is(token, "conj") && sentence.Tokens[sentence.Tokens[token].Head].Head < 0));

    /// <summary>What nobody is said to do, and may not have been done, is no more than a word: "in case of an attack".</summary>
    static bool SaysSomething(CodedEvent coded) => coded.Actors.Count > 0 || coded.Factuality == Factuality.Certain;
}
