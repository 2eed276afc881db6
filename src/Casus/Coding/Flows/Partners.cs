using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Who may give to whom in a document where the words of a flow leave it open: those who have met, and those who publish it.</summary>
sealed class Partners(Scene scene, IReadOnlyList<Happening> happenings)
{
    /// <summary>Who attacks or is accused, and is attacked less often: "we condemn the attacks on X" blames X for nothing.</summary>
    readonly Lazy<HashSet<string>> blamed = new(() => Blameworthy(happenings));

    /// <summary>The act that a word tells.</summary>
    public Happening? Deed(Sentence sentence, int token) => Deeds.At(happenings, sentence, token);

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

    /// <summary>True where a government publishes the text, and it is about what this government does.</summary>
    public bool IsStatement => scene.Parsed.Publisher.Count > 0;

    /// <summary>The government that publishes the text; nobody where none does.</summary>
    public IReadOnlyList<ActorReference> Publisher(Sentence sentence, int head)
    {
        var words = scene.Document.Quote(sentence.Tokens[head].Span);
        return [.. scene.Parsed.Publisher.Select(referent => new ActorReference(referent.Code, referent.Name, words.Quote, words.Start, words.End, referent.Because))];
    }

    /// <summary>Who gives what a statement tells of and leaves without a giver: the only one whose statement it is, else the government that publishes it; nobody where several speak.</summary>
    public IReadOnlyList<ActorReference> Giver(Sentence sentence, int head) => scene.Parsed.Issuers.Count switch
    {
        0 => Publisher(sentence, head),
        1 => Speaker(sentence, head),
        _ => [],
    };

    /// <summary>The only foreign state that the title names; nobody where it names none or several.</summary>
    public IReadOnlyList<ActorReference> Topic(Sentence sentence, int head)
    {
        var words = scene.Document.Quote(sentence.Tokens[head].Span);
        var foreign = scene.Parsed.Topic.Where(referent => scene.Parsed.Publisher.All(home => home.Code.State() != referent.Code.State())).DistinctBy(referent => referent.Code.State()).ToArray();
        return foreign.Length == 1 ? [new(foreign[0].Code.State(), null, words.Quote, words.Start, words.End, "named in the title")] : [];
    }

    /// <summary>What stays at home.</summary>
    public bool IsHome(ActorReference actor) => scene.Parsed.Publisher.Any(publisher => publisher.Code.State() == actor.Code?.State());

    /// <summary>With whom these have met last before the sentence; nobody where that is not told.</summary>
    public IReadOnlyList<ActorReference> Counterparts(IReadOnlyList<ActorReference> actors, Sentence sentence, int head)
    {
        var met = scene.Anaphora.Met(sentence, head);
        return met.Any(one => actors.Any(actor => IsSame(actor, one))) ? [.. met.Where(one => actors.All(actor => !IsSame(actor, one)))] : [];
    }

    /// <summary>The text condemns what they do.</summary>
    public bool IsBlamed(ActorReference actor) => actor.Code is { } code && blamed.Value.Contains(code.State().ToString());

    static bool IsSame(ActorReference one, ActorReference other) => one.Code?.State() == other.Code?.State();

    static HashSet<string> Blameworthy(IReadOnlyList<Happening> happenings)
    {
        var victims = happenings.Where(happening => happening.Rule.Type == Ontology.EventType.Assault).SelectMany(happening => happening.Recipients)
            .Select(actor => actor.Code?.State().ToString()).OfType<string>().CountBy(state => state).ToDictionary(StringComparer.Ordinal);
        return [.. happenings.SelectMany(Blamed).CountBy(state => state).Where(state => state.Value > victims.GetValueOrDefault(state.Key)).Select(state => state.Key)];
    }

    static IEnumerable<string> Blamed(Happening happening) => (happening.Rule.Type switch
    {
        Ontology.EventType.Assault => happening.Actors,
        Ontology.EventType.Accuse or Ontology.EventType.Sanction => happening.Recipients,
        _ => [],
    }).Select(actor => actor.Code?.State().ToString()).OfType<string>();
}
