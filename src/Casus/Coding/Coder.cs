using Casus.Coding.Agreements;
using Casus.Coding.Claims;
using Casus.Coding.Commitments;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Flows;
using Casus.Coding.Questions;
using Casus.Coding.Tensions;
using Casus.Language;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;

namespace Casus.Coding;

/// <summary>Parsed text in, records out. Holds no state of a document, so that threads may share it.</summary>
public sealed class Coder(Lexicon lexicon, CameoTable cameo, Background background)
{
    readonly EventCoder events = new(lexicon, cameo, background.FindPlace);
    readonly AgreementCoder agreements = new(lexicon, new(background.Treaties), background.FindPlace);
    readonly CommitmentCoder commitments = new(lexicon, new(background.Treaties));
    readonly FlowCoder flows = new(lexicon);
    readonly TensionCoder tensions = new(lexicon, background.FindPlace, background.SidesAt);
    readonly QuestionCoder questions = new(lexicon);

    /// <summary>Names and versions of the coders, for the ledger to tell old readings from new.</summary>
    public static string Version =>
        $"{EventCoder.Version} {AgreementCoder.Version} {CommitmentCoder.Version} {FlowCoder.Version} {TensionCoder.Version} {QuestionCoder.Version} {ClaimCoder.Version}";

    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<Record> Code(ParsedText parsed)
    {
        var scene = new Scene(parsed, lexicon);
        var happenings = events.Read(scene);
        var pacts = agreements.Code(scene, happenings);
        var moved = flows.Code(scene, happenings);
        var owed = commitments.Code(scene, pacts, moved);
        Record[] told =
        [
            .. Retellings.Without(events.Code(scene, Retellings.Without(happenings, pacts)), pacts, owed), .. pacts.Select(pact => pact.Record), .. owed, .. moved, .. tensions.Code(scene),
        ];
        Record[] facts = [.. told, .. questions.Code(scene, told)];
        return [.. facts.Concat(ClaimCoder.Code(scene, facts)).OrderBy(record => record.Evidence[0].Start)];
    }
}
