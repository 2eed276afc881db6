using Casus.Actors;
using Casus.Coding;
using Casus.Coding.Agreements;
using Casus.Language;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Places;
using Casus.Problems;
using Casus.Sources.Languages;
using Casus.Treaties;

namespace Casus.Pipeline;

/// <summary>All that Casus knows before it has read anything: the folder <c>data</c>, read once and shared.</summary>
public sealed record Knowledge(ActorRegistry Actors, Lexicon Lexicon, CameoTable Cameo, Atlas Atlas, TreatyBook Treaties, SyntaxModel Model, LanguageDetector Languages)
{
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
    public static Knowledge? Read(string folder, out IReadOnlyList<Problem> problems)
    {
        var ontology = OntologyReader.Read(Path.Combine(folder, "ontology"));
        var actors = ActorReader.Read(Path.Combine(folder, "actors"));
        var lexicon = LexiconReader.Read(Path.Combine(folder, "lexicons", "en"), ontology.Cameo, ontology.Plover);
        var others = new List<Problem>();
        var atlas = Atlas.Read(Path.Combine(folder, "places"), others);
        var treaties = TreatyBook.Read(folder, atlas, others);
        var languages = LanguageDetector.Read(Path.Combine(folder, "languages"), others);
        var model = SyntaxModel.Load(Path.Combine(folder, "models", "en"), out var missing);
        problems = [.. ontology.Problems, .. actors.Problems, .. lexicon.Problems, .. others, .. missing is null ? [] : new[] { missing }];
        return model is null ? null : new(new ActorRegistry(actors.Data, PlaceNames.Of(atlas)), lexicon.Lexicon, ontology.Cameo, atlas, treaties, model, languages);
    }
}
