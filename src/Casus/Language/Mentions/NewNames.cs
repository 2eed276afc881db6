using Casus.Actors;
using Casus.Language.Names;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Links names that no file knows where the words around tell whose they are: "Ukrainian violinist Olena Hrytsenko", "Sudan's Desert Shield Front".</summary>
/// <param name="agents">By their last word some bodies tell their sector.</param>
sealed class NewNames(AgentNouns agents)
{
    /// <summary>People of whom no word tells more than whence they are.</summary>
    const string OfPeople = "CVL";

    /// <summary>Bodies of which no word tells what they do.</summary>
    const string OfBodies = "UNK";

    readonly List<Owner> owners = [];

    public void Find(SentenceMentions found)
    {
        foreach (var name in found.Recognised)
        {
            if (name.Kind is not (EntityKind.Person or EntityKind.Organisation) || IsLinked(found, name))
                continue;
            owners.Clear();
            var noun = Whose(found, name);
            if (owners is [{ Referent.Code: { HasState: true } code } owner])
                found.AddName(found.Make(name.First, name.Last, SentenceMentions.HeadOf(found.Sentence, name), MentionKind.Name, [Referent(found, name, code, owner, noun)]));
        }
    }

    static bool IsLinked(SentenceMentions found, RecognisedName name)
    {
        for (var token = name.First; token <= name.Last; token++)
        {
            if (found.NameAt(token) is not null || found.HeadedBy(token) is not null)
                return true;
        }

        return false;
    }

    Referent Referent(SentenceMentions found, RecognisedName name, ActorCode code, Owner owner, string noun)
    {
        var sector = name.Kind == EntityKind.Person ? agents.Sector(noun) ?? OfPeople : Sector(found.Sentence, name);
        return new(code.State().InSector(sector), found.Words(name.First, name.Last), $"{noun} of {code.State()} ({owner.Referent.Because})", LinkConfidence.Medium);
    }

    string Sector(Sentence sentence, RecognisedName name)
    {
        var words = new string[name.Last - name.First + 1];
        for (var i = 0; i < words.Length; i++)
            words[i] = sentence.Tokens[name.First + i].Form;
        return agents.Sector(words) ?? OfBodies;
    }

    /// <summary>Adds whose the name is; what stands right before it says so, or a noun that describes it.</summary>
    /// <returns>What the bearer is called.</returns>
    string Whose(SentenceMentions found, RecognisedName name)
    {
        var (sentence, before) = (found.Sentence, name.First - 1);
        if (before >= 0 && found.NameAt(before) is { Kind: MentionKind.Demonym } people)
            owners.Add(new(people.Referents[0], people.First, people.Last, LinkConfidence.High));
        else if (before >= 1 && sentence.Tokens[before].PennTag == "POS" && found.NameAt(before - 1) is { Referents: [{ Code: { HasState: true, Suffix: null } } state] } and { Kind: not MentionKind.Demonym })
            owners.Add(new(state, before - 1, before - 1, LinkConfidence.High));
        if (owners.Count > 0 || name.Kind == EntityKind.Organisation)
            return name.Kind == EntityKind.Organisation ? "body" : "person";

        var noun = Noun(sentence, name);
        if (noun < 0)
            return "person";
        Owners.Find(found, noun, owners);
        if (owners.Count == 0)
            Owners.Find(found, SentenceMentions.HeadOf(sentence, name), owners);
        return sentence.Tokens[noun].Lemma.ToLowerInvariant();
    }

    /// <summary>"Ukrainian violinist Olena Hrytsenko"; "Olena Hrytsenko, a violinist from Ukraine".</summary>
    static int Noun(Sentence sentence, RecognisedName name)
    {
        if (name.First > 0 && (sentence.Tokens[name.First - 1].PennTag is "NN" || sentence.Tokens[name.First - 1].Relation == "nmod:desc"))
            return name.First - 1;
        var noun = sentence.Dependent(SentenceMentions.HeadOf(sentence, name), "appos");
        return noun > name.Last && sentence.Tokens[noun].PennTag is "NN" ? noun : -1;
    }
}
