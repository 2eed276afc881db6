using Casus.Actors;
using Casus.Coding;
using Casus.Coding.Agreements;
using Casus.History;
using Casus.Language;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Places;
using Casus.Problems;
using Casus.Sources.Languages;
using Casus.Treaties;
using Casus.Treaties.Answers;

namespace Casus.Pipeline;

/// <summary>All that Casus knows before it has read anything: the folder <c>data</c>, read once and shared.</summary>
public sealed record Knowledge(ActorRegistry Actors, Lexicon Lexicon, CameoTable Cameo, Atlas Atlas, TreatyBook Treaties, SyntaxModel Model, LanguageDetector Languages)
{
    /// <summary>How often duties that wars called up were honoured, to be told beside answers.</summary>
    public BaseRates Rates { get; init; } = BaseRates.None;

    /// <summary>What is learnt of events, beside the rules.</summary>
    public EventModels? Learnt { get; init; }

    /// <summary>What coders ask of the world beyond the words.</summary>
    public Background Background => new(
        new PlaceFinder(Atlas, Actors.Names).Find,
        name => Atlas.Places.FindOnly(name, [])?.Sides ?? [],
        [.. Treaties.Treaties.Select(Known)]);

    static KnownTreaty Known(Treaty treaty) =>
        new(treaty.Id, [treaty.Title, .. treaty.Names], [.. treaty.Parties.Select(party => party.State).Distinct()], treaty.Signed);

    /// <param name="folder">The data folder.</param>
    /// <param name="problems">Everything wrong in the files; entries with a problem are left out.</param>
    /// <returns>Null where there is no usable language model.</returns>
    public static Knowledge? Read(string folder, out IReadOnlyList<Problem> problems) => Read(folder, [], out problems);

    /// <param name="folder">The data folder.</param>
    /// <param name="lexicons">A person's own files of event rules, laid beside those of the folder: of rules that ask for as much, a person's own win.</param>
    /// <param name="problems">Everything wrong in the files; entries of the folder with a problem are left out.</param>
    /// <returns>Null where there is no usable language model, or anything is wrong in a person's own files.</returns>
    public static Knowledge? Read(string folder, IReadOnlyList<string> lexicons, out IReadOnlyList<Problem> problems)
    {
        var ontology = OntologyReader.Read(Path.Combine(folder, "ontology"));
        var actors = ActorReader.Read(Path.Combine(folder, "actors"));
        var shipped = LexiconReader.Read(Path.Combine(folder, "lexicons", "en"), ontology.Cameo, ontology.Plover);
        var own = OwnLexiconReader.Read(lexicons, shipped.Lexicon.Language, shipped.Lexicon.Classes, ontology.Cameo, ontology.Plover);
        var others = new List<Problem>();
        var atlas = Atlas.Read(Path.Combine(folder, "places"), others);
        var treaties = TreatyBook.Read(folder, atlas, others);
        var rates = BaseRateReader.Read(folder, others);
        var languages = LanguageDetector.Read(Path.Combine(folder, "languages"), others);
        var lexicon = lexicons.Count == 0 ? shipped.Lexicon : shipped.Lexicon with { Events = shipped.Lexicon.Events.With(own.Events) };
        var learnt = EventModels.Load(Path.Combine(folder, "models", "en"), lexicon, others);
        var model = SyntaxModel.Load(Path.Combine(folder, "models", "en"), out var missing);
        problems = [.. ontology.Problems, .. actors.Problems, .. shipped.Problems, .. others, .. missing is null ? [] : new[] { missing }, .. own.Problems];
        if (model is null || own.Problems.Count > 0)
            return null;
        return new(new ActorRegistry(actors.Data, PlaceNames.Of(atlas)), lexicon, ontology.Cameo, atlas, treaties, model, languages) { Rates = rates, Learnt = learnt };
    }
}
