using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Coding.Agreements;

/// <summary>Codes agreements: who is party, what it is called, how far it has come, what it covers; one record for each.</summary>
public sealed class AgreementCoder(Lexicon lexicon, TreatyNames treaties, Func<ParsedText, Sentence, int, Place?> findPlace)
{
    public const string Version = "agreements/2";

    readonly InstrumentReader instruments = new(lexicon, findPlace);

    internal IReadOnlyList<Pact> Code(Scene scene, IReadOnlyList<Happening> happenings)
    {
        var mentions = scene.Parsed.Sentences.SelectMany(sentence => instruments.Read(scene, sentence, happenings)).ToArray();
        return [.. Dossiers.Sort(mentions).SelectMany(dossier => Pacts(dossier, scene))];
    }

    /// <summary>Every noun for an agreement, and why it gives none.</summary>
    internal IEnumerable<Cue> Cues(Scene scene, IReadOnlyList<Happening> happenings, IReadOnlyList<Pact> pacts) =>
        instruments.Cues(scene, happenings, pacts);

    IEnumerable<Pact> Pacts(Dossier dossier, Scene scene)
    {
        var parties = dossier.AllParties;
        if (parties.Count == 0 || dossier.Named.Count == 0)
            yield break;
        var known = treaties.Find(dossier, scene);

        // "Signed agreements in health, education and science": as many as there are fields.
        var several = dossier.IsPlural && dossier.Areas.Count > 1;
        IReadOnlyList<IReadOnlyList<string>> fields = several ? [.. dossier.Areas.Select(area => new[] { area })] : [dossier.Areas];
        foreach (var areas in fields)
            yield return new(dossier, Record(dossier, scene, parties, areas, known));
        if (dossier.Mentions.FirstOrDefault(mention => mention.Possible.Except(dossier.Areas).Any()) is { } possible)
            yield return new(dossier, Possible(dossier, possible, scene, parties));
    }

    static Agreement Record(Dossier dossier, Scene scene, IReadOnlyList<ActorReference> parties, IReadOnlyList<string> areas, string? known)
    {
        IReadOnlyList<Instrument> mentions = [.. dossier.Named, .. dossier.Mentions.Where(mention => mention.IsImplicit)];
        var status = dossier.Status ?? AgreementStatus.Reported;
        var day = mentions.Select(mention => mention.SignedOn).FirstOrDefault(day => day is not null);
        var place = mentions.Select(mention => mention.SignedAt).FirstOrDefault(place => place is not null);
        return new()
        {
            Document = scene.Document.Id,
            Occurred = day is { } date ? UncertainDate.Day(date) : Undated(scene.Document.Published),
            Factuality = mentions[0].Factuality,
            Attribution = mentions[0].Attribution,
            Evidence = [.. mentions.Select(mention => mention.Clause).Distinct().Select(scene.Document.Quote)],
            Rule = $"agreements.yaml#{dossier.Kind}",
            Coder = Version,
            Parties = parties,
            Name = mentions.Select(mention => mention.Name).FirstOrDefault(name => name is not null),
            Kind = Shown(dossier.Kind),
            Signed = mentions.Any(mention => mention.Status == AgreementStatus.Signed) && (day is not null || place is not null) ? new(day, place?.Name) : null,
            Status = status,
            Areas = areas.Count > 0 ? areas : null,
            Treaty = known,
        };
    }

    /// <summary>What somebody says that the agreement may come to cover: a record of its own, since it is less sure than the agreement.</summary>
    static Agreement Possible(Dossier dossier, Instrument mention, Scene scene, IReadOnlyList<ActorReference> parties) => new()
    {
        Document = scene.Document.Id,
        Occurred = Undated(scene.Document.Published),
        Factuality = Factuality.Possible,
        Attribution = mention.Attribution.Count > 0 ? mention.Attribution : mention.Suggesting,
        Evidence = [scene.Document.Quote(mention.Clause)],
        Rule = $"agreements.yaml#{dossier.Kind}",
        Coder = Version,
        Parties = parties,
        Name = dossier.Mentions.Select(one => one.Name).FirstOrDefault(name => name is not null),
        Kind = Shown(dossier.Kind),
        Status = AgreementStatus.Reported,
        Areas = [.. mention.Possible.Except(dossier.Areas)],
    };

    /// <summary>The kinds of <c>docs/coding-guidelines.md</c>.</summary>
    static string Shown(string kind) => kind switch
    {
        Instrument.General or "pact" or "protocol" => "other",
        "alliance" => "defence",
        _ => kind,
    };

    static UncertainDate Undated(LocalDate? published) =>
        published is { } day ? UncertainDate.Between(null, day, DatePrecision.Unknown) : UncertainDate.Unknown;
}
