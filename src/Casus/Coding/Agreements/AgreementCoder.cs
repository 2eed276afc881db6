using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Lexicons;
using Casus.Records;
using Casus.Time;
using NodaTime;

namespace Casus.Coding.Agreements;

/// <summary>Codes agreements: who is party, what it is called, how far it has come, what it covers; one record for each.</summary>
public sealed class AgreementCoder(Lexicon lexicon)
{
    public const string Version = "agreements/1";

    readonly InstrumentReader instruments = new(lexicon);

    internal IReadOnlyList<Agreement> Code(Scene scene, IReadOnlyList<Happening> happenings)
    {
        var mentions = scene.Parsed.Sentences.SelectMany(sentence => instruments.Read(scene, sentence, happenings)).ToArray();
        return [.. Dossiers.Sort(mentions).Where(HasTwoSides).Select(dossier => Record(dossier, scene))];
    }

    static bool HasTwoSides(Dossier dossier) => dossier.Parties.Count > 1;

    static Agreement Record(Dossier dossier, Scene scene)
    {
        var mentions = dossier.Mentions;
        var status = mentions.Select(mention => mention.Status).LastOrDefault(status => status is not null) ?? AgreementStatus.Reported;
        var day = mentions.Select(mention => mention.SignedOn).FirstOrDefault(day => day is not null);
        var place = mentions.Select(mention => mention.SignedAt).FirstOrDefault(place => place is not null);
        string[] areas = [.. mentions.SelectMany(mention => mention.Areas).Distinct()];
        return new()
        {
            Document = scene.Document.Id,
            Occurred = day is { } known ? UncertainDate.Day(known) : Undated(scene.Document.Published),
            Factuality = mentions[0].Factuality,
            Attribution = mentions[0].Attribution,
            Evidence = [.. mentions.Select(mention => mention.Clause).Distinct().Select(scene.Document.Quote)],
            Rule = $"agreements.yaml#{dossier.Kind}",
            Coder = Version,
            Parties = dossier.Parties,
            Name = mentions.Select(mention => mention.Name).FirstOrDefault(name => name is not null),
            Kind = dossier.Kind,
            Signed = status == AgreementStatus.Signed && (day is not null || place is not null) ? new(day, place?.Name) : null,
            Status = status,
            Areas = areas.Length > 0 ? areas : null,
        };
    }

    static UncertainDate Undated(LocalDate? published) =>
        published is { } day ? UncertainDate.Between(null, day, DatePrecision.Unknown) : UncertainDate.Unknown;
}
