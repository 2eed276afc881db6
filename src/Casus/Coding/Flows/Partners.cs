using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Who may give to whom in a document where the words of a flow leave it open: those who have met, and those who publish it.</summary>
sealed class Partners(Scene scene, IReadOnlyList<Happening> happenings)
{
    readonly Lazy<HashSet<string>> blamed = new(() => [.. happenings.SelectMany(Blamed)]);

    public IReadOnlyList<ActorReference> Meant(Sentence sentence, int head) => scene.Anaphora.Meant(sentence, head);

    public IReadOnlyList<ActorReference> Owners(Sentence sentence, int head) => scene.Anaphora.Owners(sentence, head);

    /// <summary>Words that say no more than that somebody was named before.</summary>
    public bool IsVague(string words)
    {
        var (all, anaphora) = (words.ToLowerInvariant(), scene.Lexicon.Anaphora);
        return anaphora.Many.Contains(all) || anaphora.Groups.Contains(all.Split(' ')[^1].TrimEnd('s'));
    }

    /// <summary>Whose statement the document is; nobody where it is none.</summary>
    public IReadOnlyList<ActorReference> Speaker(Sentence sentence, int head) => scene.Anaphora.Author(sentence, head);

    /// <summary>With whom these have met last before the sentence; nobody where that is not told.</summary>
    public IReadOnlyList<ActorReference> Counterparts(IReadOnlyList<ActorReference> actors, Sentence sentence, int head)
    {
        var met = scene.Anaphora.Met(sentence, head);
        return met.Any(one => actors.Any(actor => IsSame(actor, one))) ? [.. met.Where(one => actors.All(actor => !IsSame(actor, one)))] : [];
    }

    /// <summary>The text condemns what they do.</summary>
    public bool IsBlamed(ActorReference actor) => actor.Code is { } code && blamed.Value.Contains(code.State().ToString());

    static bool IsSame(ActorReference one, ActorReference other) => one.Code?.State() == other.Code?.State();

    static IEnumerable<string> Blamed(Happening happening) => (happening.Rule.Type switch
    {
        Ontology.EventType.Assault => happening.Actors,
        Ontology.EventType.Accuse or Ontology.EventType.Sanction => happening.Recipients,
        _ => [],
    }).Select(actor => actor.Code?.State().ToString()).OfType<string>();
}
