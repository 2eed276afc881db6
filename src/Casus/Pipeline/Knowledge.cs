using Casus.Actors;
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
