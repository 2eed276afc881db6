using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Says that "the President", "the Administration" and "Congress" in what a government publishes are its own, whichever other state the text speaks of.</summary>
sealed class OwnBodies(AnaphoraWords words, AgentNouns agents, IReadOnlyList<Referent> publisher)
{
    readonly AgentPhrases phrases = new(agents);

    public void Find(SentenceMentions found)
    {
        if (publisher is not [{ Code.HasState: true } home])
            return;
        for (var token = 0; token < found.Sentence.Tokens.Count; token++)
        {
            if (!IsOwn(found.Sentence, token) || found.HeadedBy(token) is not null || found.NameAt(token) is not null || phrases.At(found.Sentence, token) is not { } phrase)
                continue;
            var because = $"{found.Sentence.Tokens[token].Lemma.ToLowerInvariant()} of {home.Code.State()} ({home.Because})";
            found.Add(found.Make(phrase.First, token, token, MentionKind.Description, [new(home.Code.State().InSector(phrase.Sector), null, because, LinkConfidence.Medium)]));
        }
    }

    /// <summary>Written as a name, and said to be nobody else's.</summary>
    bool IsOwn(Sentence sentence, int token)
    {
        if (!words.Own.Contains(sentence.Tokens[token].Lemma.ToLowerInvariant()) || !char.IsUpper(sentence.Tokens[token].Form[0]) || sentence.Tokens[token].Relation is "compound" or "flat" or "appos" or "nmod:desc")
            return false;
        var isDefinite = sentence.Tokens[token].PennTag == "NNP" && sentence.Dependent(token, "det") < 0 && !words.People.Contains(sentence.Tokens[token].Lemma.ToLowerInvariant());
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent > token ? sentence.Tokens[dependent].Relation is "nmod" or "flat" or "nmod:desc" or "appos" : !IsPlain(sentence, dependent))
                return false;
            isDefinite |= sentence.Is(dependent, "det") && sentence.Tokens[dependent].Form.Equals("the", StringComparison.OrdinalIgnoreCase);
        }

        return isDefinite;
    }

    static bool IsPlain(Sentence sentence, int dependent) =>
        sentence.Tokens[dependent].Relation is not ("amod" or "compound" or "nmod:poss" or "nmod" or "flat") || sentence.Tokens[dependent].Form.Equals("vice", StringComparison.OrdinalIgnoreCase);
}
