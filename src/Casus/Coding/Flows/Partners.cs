using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Who may give to whom in a document where the words of a flow leave it open: those who have met, and those who publish it.</summary>
sealed class Partners(Scene scene, Voices voices, IReadOnlyList<Happening> happenings)
{
    /// <summary>How many sentences back those may have met of whom the text speaks now.</summary>
    const int Reach = 6;

    static readonly string[] vague = ["they", "their", "leader", "president", "minister", "advisor", "adviser", "side", "counterpart", "both", "two"];

    readonly Lazy<HashSet<string>> blamed = new(() => [.. happenings.SelectMany(Blamed)]);

    public IReadOnlyList<ActorReference> Meant(Sentence sentence, int head) => voices.Meant(sentence, head);

    public IReadOnlyList<ActorReference> Owners(Sentence sentence, int head) => voices.Owners(sentence, head);

    /// <summary>Words that say no more than that somebody was named before.</summary>
    public static bool IsVague(string words) =>
        Array.IndexOf(vague, words.Split(' ')[^1].TrimEnd('s').ToLowerInvariant()) >= 0 || Array.IndexOf(vague, words.ToLowerInvariant()) >= 0;

    /// <summary>Whose statement the document is; nobody where it is none.</summary>
    public IReadOnlyList<ActorReference> Speaker(Sentence sentence, int head)
    {
        var words = scene.Document.Quote(sentence.Tokens[head].Span);
        return [.. scene.Parsed.Issuers.Select(referent => new ActorReference(referent.Code, referent.Name, words.Quote, words.Start, words.End, referent.Because))];
    }

    /// <summary>With whom these have met last before the sentence; nobody where that is not told.</summary>
    public IReadOnlyList<ActorReference> Counterparts(IReadOnlyList<ActorReference> actors, Sentence sentence, int head)
    {
        Happening? latest = null;
        foreach (var happening in happenings)
        {
            if (happening.Rule.Type == Ontology.EventType.Consult && happening.Actors.Count > 0 && happening.Recipients.Count > 0
                && happening.Predicates.Any(predicate => IsBefore(predicate, sentence, head)))
            {
                latest = happening;
            }
        }

        ActorReference[] met = latest is null ? [] : [.. latest.Actors.Concat(latest.Recipients).Where(actor => actor.Code is { IsKnown: true })];
        return met.Any(one => actors.Any(actor => IsSame(actor, one))) ? [.. met.Where(one => actors.All(actor => !IsSame(actor, one)))] : [];
    }

    /// <summary>The text condemns what they do.</summary>
    public bool IsBlamed(ActorReference actor) => actor.Code is { } code && blamed.Value.Contains(code.State().ToString());

    static bool IsSame(ActorReference one, ActorReference other) => one.Code?.State() == other.Code?.State();

    static bool IsBefore((Sentence Sentence, int Token) predicate, Sentence sentence, int head) =>
        predicate.Sentence.Number < sentence.Number
            ? sentence.Number - predicate.Sentence.Number <= Reach
            : predicate.Sentence.Number == sentence.Number && predicate.Token < head;

    static IEnumerable<string> Blamed(Happening happening) => (happening.Rule.Type switch
    {
        Ontology.EventType.Assault => happening.Actors,
        Ontology.EventType.Accuse or Ontology.EventType.Sanction => happening.Recipients,
        _ => [],
    }).Select(actor => actor.Code?.State().ToString()).OfType<string>();
}
