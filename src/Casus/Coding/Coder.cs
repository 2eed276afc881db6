using Casus.Coding.Agreements;
using Casus.Coding.Claims;
using Casus.Coding.Commitments;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Explanations;
using Casus.Coding.Flows;
using Casus.Coding.Questions;
using Casus.Coding.Tensions;
using Casus.Language;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding;

/// <summary>Parsed text in, records out. Holds no state of a document, so that threads may share it.</summary>
/// <param name="learnt">What is learnt of events; null to go by the rules alone.</param>
public sealed class Coder(Lexicon lexicon, CameoTable cameo, Background background, EventModels? learnt = null)
{
    readonly EventCoder events = new(lexicon, cameo, background.FindPlace, learnt);
    readonly AgreementCoder agreements = new(lexicon, new(background.Treaties), background.FindPlace);
    readonly CommitmentCoder commitments = new(lexicon, new(background.Treaties));
    readonly FlowCoder flows = new(lexicon);
    readonly TensionCoder tensions = new(lexicon, background.FindPlace, background.SidesAt);
    readonly QuestionCoder questions = new(lexicon);

    /// <summary>Names and versions of the coders, for the ledger to tell old readings from new.</summary>
    public static string Version =>
        $"{EventCoder.Version} {AgreementCoder.Version} {CommitmentCoder.Version} {FlowCoder.Version} {TensionCoder.Version} {QuestionCoder.Version} {ClaimCoder.Version}";

    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<Record> Code(ParsedText parsed) => Read(parsed, null).Records;

    /// <summary>The same records, with what every coder tried.</summary>
    /// <param name="wants">The sentences that are asked about; the others are read, since much refers back to them.</param>
    public Explanation Explain(ParsedText parsed, Func<Sentence, bool> wants)
    {
        var trace = new EventTrace(wants);
        var (scene, happenings, pacts, records) = Read(parsed, trace);
        var explainer = new Explainer(lexicon, trace, events.Path, records.Select(record => record.Id).ToHashSet());
        return new(parsed, [.. parsed.Sentences.Where(wants)], records, [.. parsed.Sentences.Where(wants).SelectMany(explainer.Predicates)],
        [
            .. Cues<Claim>("claim", new UtteranceReader(scene).Cues()),
            .. Cues<Agreement>("agreement", agreements.Cues(scene, happenings, pacts)),
            .. Cues<Commitment>("commitment", commitments.Cues(scene, happenings, pacts)),
            .. Cues<Flow>("flow", flows.Cues(scene, happenings)),
            .. Cues<Tension>("tension", tensions.Cues(scene)),
            .. Cues<OpenQuestion>("question", questions.Cues(scene)),
        ]);

        IEnumerable<CueAccount> Cues<T>(string kind, IEnumerable<Cue> cues) where T : Record => CueExplainer.Accounts(kind, parsed.Document, cues.Where(cue => wants(cue.Sentence)), records.OfType<T>());
    }

    /// <param name="trace">Told of all that the event coder tries; null where nobody asks.</param>
    Reading Read(ParsedText parsed, EventTrace? trace)
    {
        var scene = new Scene(parsed, lexicon);
        var happenings = events.Read(scene, trace);
        var pacts = agreements.Code(scene, happenings);
        var moved = flows.Code(scene, happenings);
        var owed = commitments.Code(scene, happenings, pacts, moved);
        var kept = Retellings.Without(happenings, pacts);
        foreach (var retold in trace is null ? [] : happenings.Except(kept))
            trace?.Left(retold, Explainer.Retold);
        Record[] told =
        [
            .. Retellings.Without(events.Code(scene, kept, trace), pacts, owed), .. pacts.Select(pact => pact.Record), .. owed, .. moved, .. tensions.Code(scene),
        ];
        Record[] facts = [.. told, .. questions.Code(scene, told)];
        return new(scene, happenings, pacts, [.. facts.Concat(ClaimCoder.Code(scene, facts)).OrderBy(record => record.Evidence[0].Start)]);
    }

    readonly record struct Reading(Scene Scene, IReadOnlyList<Happening> Happenings, IReadOnlyList<Pact> Pacts, IReadOnlyList<Record> Records);
}
