using Casus.Actors;
using Casus.Lexicons;

namespace Casus.Language.Mentions;

/// <summary>Finds actors that are described, not named: "South Korean troops", "the foreign minister of Estonia".</summary>
sealed class Descriptions(AgentNouns agents)
{
    readonly AgentPhrases phrases = new(agents);
    readonly List<Owner> owners = [];

    /// <summary>Adds what the sentence's own words tie to a state or body.</summary>
    public void Find(SentenceMentions found)
    {
        var sentence = found.Sentence;
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (found.NameAt(token) is not null || found.HeadedBy(token) is not null || phrases.At(sentence, token) is not { } phrase)
                continue;
            owners.Clear();
            var person = PersonNames.Of(found, phrase);
            if (person.Head >= 0 && found.NameAt(person.Head) is { Referents: [{ Name: not null }] } known)
            {
                found.Add(found.Make(Start(found, phrase), phrase.Noun, phrase.Noun, MentionKind.Description, Title(known)));
                continue;
            }

            Owners.Find(found, phrase.Noun, owners);
            if (owners.Count == 0 && person.Head >= 0)
                Owners.Find(found, person.Head, owners);
            if (owners.Count > 0)
                Add(found, phrase, person);
        }
    }

    /// <summary>Adds "National Security Advisor Ann Lee" in what a government publishes: an official of its own, where no words tie him to another state.</summary>
    public void FindTitled(SentenceMentions found, Referent publisher, AnaphoraWords words)
    {
        var sentence = found.Sentence;
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (!words.OwnTitles.Contains(sentence.Tokens[token].Lemma.ToLowerInvariant()) || found.NameAt(token) is not null || found.HeadedBy(token) is not null
                || phrases.At(sentence, token) is not { } phrase || PersonNames.Of(found, phrase) is not { Head: >= 0, Text: not null } person)
            {
                continue;
            }

            owners.Clear();
            owners.Add(new(publisher with { Code = publisher.Code.State(), Name = null }, token, token, LinkConfidence.Medium));
            Add(found, phrase, person);
        }
    }

    /// <summary>Adds what no words tie to anybody, with the one state that the surroundings give: "the army", "protesters".</summary>
    public void FindBare(SentenceMentions found, Setting setting)
    {
        var sentence = found.Sentence;
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (found.NameAt(token) is not null || found.HeadedBy(token) is not null || phrases.At(sentence, token) is not { } phrase
                || !Setting.Takes(sentence, phrase) || setting.StateOf(found, phrase) is not { } state)
            {
                continue;
            }

            owners.Clear();
            owners.Add(new(state.Referent, token, token, LinkConfidence.Low));
            Add(found, phrase, PersonNames.Of(found, phrase));
        }
    }

    /// <summary>The phrase begins where a name at its beginning does.</summary>
    static int Start(SentenceMentions found, AgentPhrase phrase) => found.NameAt(phrase.First) is { } name ? Math.Min(name.First, phrase.First) : phrase.First;

    /// <summary>"President", before or behind a name that is linked already: the same person.</summary>
    static Referent[] Title(Mention person) => [person.Referents[0] with { Because = $"title of {person.Referents[0].Name}" }];

    void Add(SentenceMentions found, AgentPhrase phrase, PersonName person)
    {
        if (person.Head >= 0 && found.NameAt(person.Head) is not null)
            return;
        var (first, last) = (phrase.First, phrase.Noun);
        foreach (var owner in owners)
            (first, last) = owner.Confidence is LinkConfidence.Low || owner.First == phrase.Noun ? (first, last) : (Math.Min(first, owner.First), Math.Max(last, owner.Last));
        var name = owners.Count == 1 ? person.Text : null;
        var referents = new Referent[owners.Count];
        for (var i = 0; i < referents.Length; i++)
            referents[i] = Body(found.Sentence.Tokens[phrase.Noun].Lemma, phrase.Sector, owners[i], name);

        if (person is { Head: >= 0, IsTitled: true } && person.Last >= last)
        {
            var titled = found.Make(first, person.Last, person.Head, MentionKind.Description, referents);
            found.Add(titled);
            found.Claim(phrase.Noun, titled);
        }
        else
        {
            AddApart(found, phrase, person, found.Make(first, last, phrase.Noun, MentionKind.Description, referents));
        }
    }

    /// <summary>"X, the foreign minister of Estonia": the name is a mention of its own.</summary>
    static void AddApart(SentenceMentions found, AgentPhrase phrase, PersonName person, Mention description)
    {
        found.Add(description);
        if (person.Head >= 0 && person.Head != phrase.Noun && found.HeadedBy(person.Head) is null)
            found.Add(found.Make(person.First, person.Last, person.Head, MentionKind.Name, description.Referents));
    }

    static Referent Body(string noun, string sector, Owner owner, string? name)
    {
        var code = owner.Referent.Code;
        var keepsOwn = !code.HasState || (code.Suffix is { } suffix && !Sectors.All.Contains(suffix));
        return new(
            keepsOwn ? code : code.State().InSector(sector),
            name,
            $"{noun.ToLowerInvariant()} of {code.State()} ({owner.Referent.Because})",
            owner.Confidence > owner.Referent.Confidence ? owner.Confidence : owner.Referent.Confidence);
    }
}
