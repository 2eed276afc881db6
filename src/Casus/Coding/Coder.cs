using Casus.Coding.Agreements;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding;

/// <summary>Parsed text in, records out. Holds no state of a document, so that threads may share it.</summary>
/// <param name="findPlace">The place that the phrase with this head names; null where it names none.</param>
public sealed class Coder(Lexicon lexicon, CameoTable cameo, Func<ParsedText, Sentence, int, Place?> findPlace)
{
    readonly EventCoder events = new(lexicon, cameo, findPlace);
    readonly AgreementCoder agreements = new(lexicon);

    /// <summary>Names and versions of the coders, for the ledger to tell old readings from new.</summary>
    public static string Version => $"{EventCoder.Version} {AgreementCoder.Version}";

    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<Record> Code(ParsedText parsed)
    {
        var scene = new Scene(parsed, lexicon);
        var happenings = events.Read(scene);
        return [.. events.Code(scene, happenings).Concat<Record>(agreements.Code(scene, happenings))
            .OrderBy(record => record.Evidence[0].Start)];
    }
}
