using Casus.Actors;
using Casus.Language.Names;
using Casus.Lexicons;
using Casus.Text;
using NodaTime;

namespace Casus.Language.Mentions;

/// <summary>Reads one text sentence by sentence, and remembers whom it has named.</summary>
sealed class MentionReader
{
    readonly NameLinker linker;
    readonly FamilyNames families;
    readonly Descriptions descriptions;
    readonly NewNames newNames;
    readonly Memory memory = new();
    readonly Setting setting = new();
    readonly OwnBodies ownBodies;
    readonly IReadOnlyList<Referent> publisher;
    readonly AnaphoraWords words;
    readonly Pronouns pronouns;
    readonly Pairs pairs;
    readonly Gatherings gatherings;
    readonly Definites definites;

    public MentionReader(ActorRegistry registry, Lexicon lexicon, LocalDate? published, IReadOnlyList<Referent> publisher)
    {
        linker = new(registry, lexicon, published);
        families = new(registry);
        (descriptions, newNames) = (new(lexicon.Agents), new(lexicon.Agents));
        (this.publisher, words) = (publisher, lexicon.Anaphora);
        ownBodies = new(lexicon.Anaphora, lexicon.Agents, publisher);
        pronouns = new(memory);
        pairs = new(lexicon.Anaphora, memory);
        gatherings = new(lexicon.Anaphora, memory);
        definites = new(registry, lexicon.Agents, memory, published);
    }

    public SentenceMentions Read(Sentence sentence, IReadOnlyList<NameHit> hits, IReadOnlyList<RecognisedName> recognised)
    {
        var found = new SentenceMentions(sentence, linker.Link(sentence, hits, recognised), recognised);
        families.Find(found);
        descriptions.Find(found);
        newNames.Find(found);
        if (publisher is [{ Code.HasState: true } home])
            descriptions.FindTitled(found, home, words);
        foreach (var mention in found.All)
            families.Learn(mention);

        var before = found.All.Count;
        ownBodies.Find(found);
        pairs.Find(found);
        gatherings.Find(found);
        definites.Find(found);
        pronouns.Find(found);

        // "Its forces": whose they are is known only now.
        if (found.All.Count > before)
            descriptions.Find(found);
        descriptions.FindBare(found, setting);
        setting.Learn(found);
        memory.Learn(found);
        return found;
    }
}
