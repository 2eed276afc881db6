using Casus.Actors;
using Casus.Lexicons;
using Casus.Text;
using NodaTime;

namespace Casus.Language.Mentions;

/// <summary>Says who "the country", "the ministry", "the president", "the group" and "the North" are.</summary>
sealed class Definites(ActorRegistry registry, AgentNouns agents, Memory memory, LocalDate? day)
{
    /// <summary>How many sentences back the antecedent may stand.</summary>
    const int Reach = 4;

    /// <summary>Sectors whose bodies and offices news takes up by their noun alone.</summary>
    static readonly string[] ofPublic = ["GOV", "LEG", "JUD", "MIL", "COP", "SPY", "REB", "PRM"];

    static readonly string[] states = ["country", "nation", "kingdom", "republic", "emirate", "sultanate"];

    /// <summary>Kinds of body by the nouns that take them up.</summary>
    static readonly Dictionary<string, OrganisationKind[]> kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["group"] = [OrganisationKind.Armed, OrganisationKind.Ngo, OrganisationKind.Party],
        ["movement"] = [OrganisationKind.Armed, OrganisationKind.Party],
        ["militia"] = [OrganisationKind.Armed],
        ["party"] = [OrganisationKind.Party],
        ["alliance"] = [OrganisationKind.Igo],
        ["bloc"] = [OrganisationKind.Igo, OrganisationKind.Bloc],
        ["union"] = [OrganisationKind.Igo],
        ["organisation"] = [OrganisationKind.Igo, OrganisationKind.Ngo],
        ["organization"] = [OrganisationKind.Igo, OrganisationKind.Ngo],
    };

    public void Find(SentenceMentions found)
    {
        var sentence = found.Sentence;
        for (var token = 1; token < sentence.Tokens.Count; token++)
        {
            if (found.HeadedBy(token) is not null || found.NameAt(token) is not null || !IsBare(sentence, token))
                continue;
            if (Antecedent(found, token) is var (antecedent, referent))
                found.Add(found.Make(token - 1, token, token, Kind(sentence, token, referent), [referent]) with { Antecedents = [antecedent] });
        }
    }

    /// <summary>"In the country" is where something happens.</summary>
    static MentionKind Kind(Sentence sentence, int token, Referent referent) =>
        referent.Code.Suffix is null && PlaceSense.IsLocative(Arguments.ArgumentReader.Preposition(sentence, token)) ? MentionKind.Place : MentionKind.Anaphor;

    /// <summary>"The ministry", "this country", and nothing between that would make it another one.</summary>
    static bool IsBare(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].PennTag is not ("NN" or "NNP") || sentence.Tokens[token - 1].Form.ToLowerInvariant() is not ("the" or "this"))
            return false;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent > token && (sentence.Is(dependent, "nmod") || sentence.Is(dependent, "acl") || sentence.Is(dependent, "flat")))
                return false;
        }

        return !sentence.Is(token, "compound");
    }

    (Mention, Referent)? Antecedent(SentenceMentions found, int token)
    {
        var lemma = found.Sentence.Tokens[token].Lemma;
        if (Array.IndexOf(states, lemma) >= 0)
            return State(found, token, lemma);
        if (Latest(found, token, (sentence, mention) => IsCalled(sentence, mention, lemma)) is { } called)
            return (called, Back(called.Referents[0], lemma));
        if (kinds.TryGetValue(lemma, out var wanted))
            return Latest(found, token, (_, mention) => IsOfKind(mention, wanted)) is { } body ? (body, Back(body.Referents[0], lemma)) : null;
        if (found.Sentence.Tokens[token].Form is "North" or "South")
            return Korea(found, token);
        return lemma != "state" && agents.Sector(lemma) is { } sector && ofPublic.Contains(sector) && Latest(found, token, (_, mention) => IsSame(mention, lemma)) is { } same
            ? (same, Back(same.Referents[0], lemma))
            : null;
    }

    /// <summary>The only state named before in the sentence, or in the last one that names any; of several, the subject.</summary>
    (Mention, Referent)? State(SentenceMentions found, int before, string noun)
    {
        foreach (var earlier in memory.Back(Reach).Prepend(found))
        {
            var named = earlier.All.Where(mention => (earlier != found || mention.Last < before) && mention.Referents is [{ Code.HasState: true }] && Fits(mention, noun)).ToArray();
            if (named.Length == 0)
                continue;
            if (named.DistinctBy(mention => mention.Referents[0].Code.State()).Count() == 1)
                return (named[^1], Back(new(named[^1].Referents[0].Code.State(), null, ""), noun));
            var main = Memory.MainSubject(earlier.Sentence);
            return Array.Find(named, mention => mention.Head == main) is { } subject ? (subject, Back(new(subject.Referents[0].Code.State(), null, ""), noun)) : null;
        }

        return null;
    }

    /// <summary>"The kingdom" is no republic.</summary>
    bool Fits(Mention mention, string noun) =>
        noun is "country" or "nation"
        || registry.Find(mention.Referents[0].Code)?.Formal?.Contains(noun, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>"The U.N. refugee agency … the agency", "the IMF … the fund": a body of no one state whose name, as it stands or as it is in full, ends so.</summary>
    bool IsCalled(Sentence sentence, Mention mention, string noun) =>
        mention is { Kind: MentionKind.Name, Referents: [{ Code.HasState: false } referent] }
        && (sentence.Tokens[mention.Last].Form.Equals(noun, StringComparison.OrdinalIgnoreCase)
            || registry.FindOrganisation(referent.Code)?.Name.EndsWith($" {noun}", StringComparison.OrdinalIgnoreCase) == true);

    bool IsOfKind(Mention mention, OrganisationKind[] wanted) =>
        mention is { Kind: MentionKind.Name, Referents: [var referent] } && registry.FindOrganisation(referent.Code) is { } body && wanted.Contains(body.Kind);

    /// <summary>The same noun before, "the defence ministry … the ministry", or a person who held the office: "Macron … the president".</summary>
    bool IsSame(Mention mention, string noun)
    {
        if (mention.Referents is not [var referent] || mention.Kind is MentionKind.Place or MentionKind.Demonym or MentionKind.Metonym)
            return false;
        if (referent.Name is { } person && day is { } known)
            return registry.OfficesOf(person, known).All.Any(tenure => tenure.IsCertain && tenure.Office.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase));
        return mention.Kind == MentionKind.Description && referent.Because.StartsWith(noun, StringComparison.OrdinalIgnoreCase);
    }

    Mention? Latest(SentenceMentions found, int before, Func<Sentence, Mention, bool> fits)
    {
        foreach (var earlier in memory.Back(Reach).Prepend(found))
        {
            var fitting = earlier.All.Where(mention => (earlier != found || mention.Last < before) && fits(earlier.Sentence, mention)).ToArray();
            if (fitting.Length > 0)
                return fitting.DistinctBy(mention => mention.Referents[0].Code).Count() == 1 ? fitting[^1] : null;
        }

        return null;
    }

    /// <summary>"The South", where the text has named it or its counterpart.</summary>
    (Mention, Referent)? Korea(SentenceMentions found, int token)
    {
        var (wanted, other) = found.Sentence.Tokens[token].Form == "North" ? ("PRK", "KOR") : ("KOR", "PRK");
        return (Named(wanted) ?? Named(other)) is { } korea
            ? (korea, Back(new(ActorCode.Parse(wanted), null, ""), found.Sentence.Tokens[token].Form))
            : null;

        Mention? Named(string state) => Latest(found, token, (_, mention) => mention.Referents is [{ Code: var code }] && code.State().ToString() == state);
    }

    static Referent Back(Referent referent, string noun) => referent with
    {
        Because = $"'the {noun}': {referent.Name ?? referent.Code.ToString()}, named before",
        Confidence = referent.Confidence == LinkConfidence.Low ? LinkConfidence.Low : LinkConfidence.Medium,
    };
}
