using Casus.Coding.Context;
using Casus.Text;

namespace Casus.Coding.Questions;

/// <summary>Whether a word is denied or still to come true: "not clear", "no details", "has yet to be disclosed", "without saying".</summary>
static class Denial
{
    public static bool Governs(Sentence sentence, int token)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (IsNo(sentence, dependent) || IsYetTo(sentence, dependent, token) || IsWithout(sentence, dependent) || IsNobody(sentence, dependent))
                return true;
        }

        return IsPending(sentence, token);
    }

    /// <summary>"Not", "never", and the article "no".</summary>
    static bool IsNo(Sentence sentence, int dependent) =>
        sentence.Tokens[dependent].Relation is "advmod" or "det" or "cc:preconj"
        && Scene.Lemma(sentence, dependent) is "not" or "n't" or "never" or "no" or "neither" or "hardly" or "nor";

    /// <summary>"Has yet to ratify", whichever of the two the parser makes the head.</summary>
    public static bool IsStillToCome(Sentence sentence, int token)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (IsYetTo(sentence, dependent, token))
                return true;
        }

        return IsPending(sentence, token);
    }

    /// <summary>"The terms have yet to be published", where the parser takes "have" for an auxiliary.</summary>
    static bool IsYetTo(Sentence sentence, int dependent, int token) =>
        sentence.Is(dependent, "advmod") && dependent < token && Scene.Lemma(sentence, dependent) == "yet"
        && sentence.Tokens[dependent + 1] is { Lemma: "to" };

    static bool IsWithout(Sentence sentence, int dependent) =>
        sentence.Tokens[dependent].Relation is "mark" or "case" && Scene.Lemma(sentence, dependent) == "without";

    /// <summary>"Nobody knows", "no details were given", "little is known".</summary>
    static bool IsNobody(Sentence sentence, int dependent)
    {
        if (!sentence.Is(dependent, "nsubj") && !sentence.Is(dependent, "obj"))
            return false;
        if (Scene.Lemma(sentence, dependent) is "nobody" or "nothing" or "none" or "little" or "no-one")
            return true;
        foreach (var part in sentence.Dependents(dependent))
        {
            if (Scene.Lemma(sentence, part) is "no" or "few" or "little" or "neither" && sentence.Tokens[part].Relation is "det" or "amod" or "cc:preconj")
                return true;
        }

        return false;
    }

    /// <summary>"Has yet to say": the verb hangs on one that says that it is still to come.</summary>
    static bool IsPending(Sentence sentence, int token) =>
        sentence.Is(token, "xcomp") && sentence.Tokens[token].Head is >= 0 and var governor
        && Scene.Lemma(sentence, governor) is "have" or "be" or "remain"
        && sentence.Dependent(governor, "advmod") is >= 0 and var adverb && Scene.Lemma(sentence, adverb) == "yet";
}
