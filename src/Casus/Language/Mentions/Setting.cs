using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>The state that a bare noun takes from what the sentence, or else the text just before, speaks of.</summary>
sealed class Setting
{
    /// <summary>How many sentences back the text may have spoken of the state.</summary>
    const int Reach = 3;

    /// <summary>Sectors whose people news names without a state where it has named one; firms, press and charities are at home everywhere.</summary>
    static readonly string[] domestic = ["GOV", "LEG", "JUD", "MIL", "COP", "SPY", "OPP", "REB", "PRM", "UAF", "CVL", "REF", "PTY", "LAB", "EDU", "ELI", "REL"];

    /// <summary>Those whom news names by the place where things happen to them or through them, whoever else acts there.</summary>
    static readonly string[] inhabitants = ["CVL", "REB", "UAF", "OPP", "REF", "LAB", "EDU", "PRM"];

    /// <summary>Words that say that somebody is not of the state spoken of, or that nobody in particular is meant.</summary>
    static readonly string[] strangers = ["foreign", "international", "western", "western-backed", "regional", "global", "overseas", "no", "any", "world", "european", "arab", "african", "asian", "exiled"];

    readonly List<(int Sentence, Referent State)> spokenOf = [];

    /// <summary>Whether a noun without an owner may take the state of its surroundings.</summary>
    public static bool Takes(Sentence sentence, AgentPhrase phrase)
    {
        if (!domestic.Contains(phrase.Sector) || sentence.Tokens[phrase.Noun].Relation is "compound" or "root" or "flat" or "amod")
            return false;

        // "US-backed rebels": where they are at home, the words leave open.
        if (phrase.Noun >= 3 && sentence.Tokens[phrase.Noun - 2].Form == "-")
            return false;
        foreach (var dependent in sentence.Dependents(phrase.Noun))
        {
            if (sentence.Is(dependent, "nmod:poss") || strangers.Contains(sentence.Tokens[dependent].Lemma.ToLowerInvariant()))
                return false;
        }

        return true;
    }

    public void Learn(SentenceMentions found)
    {
        if (Only(found, _ => true) is { } state)
            spokenOf.Add((found.Sentence.Number, state));
        else if (Names(found))
            spokenOf.Clear();
    }

    /// <returns>Null where the surroundings speak of no state, of several, or of one that stands against the noun.</returns>
    public (Referent Referent, bool IsHere)? StateOf(SentenceMentions found, AgentPhrase phrase)
    {
        if (Only(found, mention => mention.Kind == MentionKind.Place) is { } place
            && (inhabitants.Contains(phrase.Sector) || Only(found, _ => true) is not null))
        {
            return (About(place, "the only place that the sentence names"), true);
        }

        if (Names(found))
            return Only(found, _ => true) is { } state && !StandsAgainst(found, phrase) ? (About(state, "the only state that the sentence names"), true) : null;
        return spokenOf is [.., var last] && found.Sentence.Number - last.Sentence <= Reach
            ? (About(last.State, "the only state named just before"), false)
            : null;
    }

    static Referent About(Referent state, string because) => new(state.Code.State(), null, because, LinkConfidence.Low);

    /// <summary>The only state of the mentions; null where they have none or several.</summary>
    static Referent? Only(SentenceMentions found, Func<Mention, bool> counts)
    {
        Referent? only = null;
        foreach (var mention in found.All)
        {
            if (!counts(mention) || mention.Kind == MentionKind.Anaphor)
                continue;
            foreach (var referent in mention.Referents)
            {
                if (!referent.Code.HasState)
                    continue;
                if (only is not null && only.Code.State() != referent.Code.State())
                    return null;
                only = referent;
            }
        }

        return only;
    }

    static bool Names(SentenceMentions found) => found.All.Exists(mention => mention.Referents.Any(referent => referent.Code.HasState));

    /// <summary>"Israel killed two gunmen": who does something to somebody, or has it done to him, is mostly not of the same state.</summary>
    static bool StandsAgainst(SentenceMentions found, AgentPhrase phrase)
    {
        var sentence = found.Sentence;
        var clause = Clauses.Of(sentence, phrase.Noun);
        foreach (var mention in found.All)
        {
            if (mention.Head != phrase.Noun && mention.Referents[0].Code.Suffix is not ("COP" or "JUD" or "LEG" or "OPP")
                && Clauses.Of(sentence, mention.Head) == clause && !Clauses.Governs(sentence, phrase.Noun, mention.Head))
            {
                return true;
            }
        }

        return false;
    }
}
