using Casus.Coding.Agreements;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Commitments;

/// <summary>Finds the words of a sentence that bind somebody, and what they bind him to.</summary>
sealed class PromiseFinder(CommitmentWords words)
{
    /// <summary>How many words behind a noun the infinitive may stand that says what is promised.</summary>
    const int WordsToInfinitive = 16;

    /// <param name="holder">The agreement that holds a promise; null where none does.</param>
    public IEnumerable<(Promise Promise, Pact? Pact)> Find(Sentence sentence, Func<Promise, Pact?> holder)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (Read(sentence, token, holder) is { } found)
                yield return found;
        }
    }

    (Promise, Pact?)? Read(Sentence sentence, int token, Func<Promise, Pact?> holder)
    {
        foreach (var binder in Binders(sentence, token))
        {
            if (ContentOf(sentence, token, binder) is not (>= 0 and var content) || !Fits(sentence, token, content, binder))
                continue;
            var promise = new Promise(sentence, token, content, binder);
            if (holder(promise) is var pact && (pact is not null || !binder.IsHeld))
                return (promise, pact);
        }

        return null;
    }

    /// <summary>The entries of the lexicon that a word calls up.</summary>
    public IEnumerable<Binder> Binders(Sentence sentence, int token) => sentence.Tokens[token].Tag switch
    {
        UniversalTag.VERB => words.Verb(Scene.Lemma(sentence, token)).Concat(Adjectives(sentence, token)).Concat(Modals(sentence, token)),
        UniversalTag.ADJ => Adjectives(sentence, token).Concat(Modals(sentence, token)),
        UniversalTag.NOUN => words.Noun(Scene.Lemma(sentence, token)).Concat(Modals(sentence, token)),
        _ => [],
    };

    IEnumerable<Binder> Adjectives(Sentence sentence, int token) =>
        sentence.Is(token, "amod") ? [] : words.Adjective(sentence.Tokens[token].Form.ToLowerInvariant());

    IEnumerable<Binder> Modals(Sentence sentence, int token)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Tokens[dependent].Relation == "aux" && words.Modal(Scene.Lemma(sentence, dependent)).FirstOrDefault() is { } binder)
                return [binder];
        }

        return [];
    }

    static bool Fits(Sentence sentence, int token, int content, Binder binder) => binder.Way switch
    {
        BindingWay.Bound => (sentence.Tokens[token].Tag == UniversalTag.ADJ || ArgumentReader.IsPassive(sentence, token)) && Allows(sentence, content, binder.Complement),
        BindingWay.Noun => Allows(sentence, content, binder.Complement),
        BindingWay.Promise => !ArgumentReader.IsPassive(sentence, token) && Allows(sentence, content, binder.Complement) && (binder.Object is not { } given || !sentence.Is(content, "obj") || HasObject(sentence, content, given)),
        BindingWay.Modal => !ArgumentReader.IsPassive(sentence, token) && Allows(sentence, content, binder.Complement) && Allows(sentence, Continued(sentence, content), binder.Complement),
        BindingWay.Announcement => binder.Object is not { } asked || HasObject(sentence, content, asked),
        _ => true,
    } && binder.Except?.Allows(Scene.Lemma(sentence, content)) != true;

    /// <summary>"Will continue to monitor": what is continued tells whether it is done for somebody; several things are, where one is.</summary>
    static int Continued(Sentence sentence, int verb) =>
        Scene.Lemma(sentence, verb) is "continue" or "keep" && sentence.Dependent(verb, "xcomp") is >= 0 and var inner && sentence.Tokens[inner].Tag == UniversalTag.VERB && sentence.Dependent(inner, "conj") < 0 ? inner : verb;

    static bool Allows(Sentence sentence, int content, LemmaSet? set) => set is null || set.Allows(Scene.Lemma(sentence, content));

    /// <summary>"$400 million in assistance": the asked word may be the head or stand in its phrase.</summary>
    static bool HasObject(Sentence sentence, int head, LemmaSet asked)
    {
        if (asked.Allows(Scene.Lemma(sentence, head)) || sentence.Tokens[head].Tag == UniversalTag.SYM)
            return true;
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Tokens[dependent].Relation is "nmod" or "compound" && asked.Allows(Scene.Lemma(sentence, dependent)))
                return true;
        }

        return false;
    }

    /// <summary>"Steadfast in our commitment to providing": what follows may hang on a word above.</summary>
    static int ContentOf(Sentence sentence, int token, Binder binder)
    {
        var content = Content(sentence, token, binder);
        if (content < 0 && binder.Way == BindingWay.Noun && Joined(sentence, token) is >= 0 and var joined)
            content = Content(sentence, joined, binder);
        return content >= 0 || binder.Way is not (BindingWay.Noun or BindingWay.Bound) || binder.IsHeld ? content : Ahead(sentence, token, binder);
    }

    /// <summary>"The commitment and resolve of Norway to support": the infinitive that comes before any other verb.</summary>
    static int Ahead(Sentence sentence, int token, Binder binder)
    {
        for (var at = token + 1; at < Math.Min(sentence.Tokens.Count, token + 1 + (binder.Way == BindingWay.Noun ? WordsToInfinitive : 1)); at++)
        {
            if (sentence.Tokens[at].Form == "to" && (at == token + 1 || sentence.Is(at, "mark")))
                return sentence.Tokens[at].Head;
            if (sentence.Tokens[at].Tag is UniversalTag.VERB or UniversalTag.AUX || sentence.Tokens[at].Form is ";" or "that" or "which" or "who")
                break;
        }

        return -1;
    }

    /// <summary>"Commitment and resolve to support", "unity and determination to defend": what follows may hang on the other noun.</summary>
    static int Joined(Sentence sentence, int noun) =>
        sentence.Is(noun, "conj") && sentence.Tokens[sentence.Tokens[noun].Head].Tag == UniversalTag.NOUN ? sentence.Tokens[noun].Head : sentence.Dependent(noun, "conj") is >= 0 and var second && sentence.Tokens[second].Tag == UniversalTag.NOUN ? second : -1;

    /// <returns>−1 where nothing hangs on the word that could be promised.</returns>
    static int Content(Sentence sentence, int token, Binder binder) => binder.Way switch
    {
        BindingWay.Modal => token,
        BindingWay.Announcement => sentence.Tokens[token].Tag == UniversalTag.NOUN ? Phrase(sentence, token, "nmod") : sentence.Dependent(token, "obj"),
        BindingWay.Clause => First(sentence, token, "xcomp", "ccomp", "obl", "advcl", "obj"),
        BindingWay.Noun when binder.IsHeld => First(sentence, token, "acl", "xcomp", "advcl", "ccomp"),
        BindingWay.Noun => First(sentence, token, "acl", "nmod", "xcomp", "advcl", "ccomp"),
        BindingWay.Bound => First(sentence, token, "xcomp", "advcl", "ccomp", "obl"),
        _ => First(sentence, token, "xcomp", "ccomp", "obj", "advcl", "obl"),
    };

    static int Phrase(Sentence sentence, int token, string relation)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Tokens[dependent].Relation == relation && ArgumentReader.Preposition(sentence, dependent) is "of" or "for")
                return dependent;
        }

        return -1;
    }

    static int First(Sentence sentence, int token, params ReadOnlySpan<string> relations)
    {
        foreach (var relation in relations)
        {
            foreach (var dependent in sentence.Dependents(token))
            {
                if (sentence.Tokens[dependent].Relation == relation && IsContent(sentence, token, dependent, relation))
                    return dependent;
            }
        }

        return -1;
    }

    /// <summary>What is promised is an infinitive, a gerund or a noun behind "to", or an object.</summary>
    static bool IsContent(Sentence sentence, int token, int dependent, string relation) => relation switch
    {
        "xcomp" or "obj" => dependent > token,
        "ccomp" => dependent > token && sentence.Tokens[token].Tag != UniversalTag.NOUN,
        "advcl" => dependent > token && sentence.Tokens[dependent].PennTag is "VBG" or "VB" && Mark(sentence, dependent) is "to",
        "acl" => dependent > token && (Mark(sentence, dependent) is "to" or "of" || sentence.Tokens[dependent].PennTag is "VB"),
        _ => dependent > token && (ArgumentReader.Preposition(sentence, dependent) is "to" || (ArgumentReader.Preposition(sentence, dependent) is "on" && sentence.Tokens[dependent].Tag == UniversalTag.NOUN)),
    };

    static string? Mark(Sentence sentence, int clause) => sentence.Dependent(clause, "mark") is >= 0 and var mark ? Scene.Lemma(sentence, mark) : null;
}
