using System.Collections.Frozen;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Questions;

/// <summary>Finds the words of a sentence that say that something is not known.</summary>
sealed class QuestionFinder(QuestionWords words)
{
    static readonly FrozenSet<string> asking =
        FrozenSet.Create(StringComparer.Ordinal, "whether", "if", "what", "who", "whom", "whose", "which", "when", "where", "why", "how");

    public IEnumerable<Doubt> Find(Sentence sentence)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (Signal(sentence, token) is { } signal)
                yield return new(sentence, token, signal.Name, What(sentence, token));
        }
    }

    QuestionSignal? Signal(Sentence sentence, int token) => Known(sentence, token) is { } signal && Holds(sentence, token, signal) ? signal : null;

    /// <summary>The entry of the lexicon that a word calls up, whether or not it holds.</summary>
    public QuestionSignal? Known(Sentence sentence, int token)
    {
        var lemma = sentence.Tokens[token].Tag is UniversalTag.ADJ or UniversalTag.VERB or UniversalTag.AUX or UniversalTag.NOUN ? Scene.Lemma(sentence, token) : "";
        return sentence.Tokens[token].Tag switch
        {
            UniversalTag.ADJ => IsPredicate(sentence, token) ? words.Adjective(lemma) : null,
            UniversalTag.VERB when Denial.IsStillToCome(sentence, token) => words.Adverb("yet"),
            UniversalTag.VERB => words.Verb(lemma) ?? (sentence.Tokens[token].PennTag == "VBN" ? words.Adjective(lemma) : null),
            UniversalTag.AUX => words.Verb(lemma) is { Complement: not null } found ? found : null,
            UniversalTag.NOUN => words.Noun(lemma),
            _ => null,
        };
    }

    /// <summary>"The terms are unclear", "it remains unknown"; not "an unknown man".</summary>
    static bool IsPredicate(Sentence sentence, int token) => sentence.Tokens[token].Relation is not ("amod" or "compound" or "nmod" or "obl");

    static bool Holds(Sentence sentence, int token, QuestionSignal signal)
    {
        if (signal.Complement is { } complement && !HasComplement(sentence, token, complement))
            return false;
        if (signal.Beside is { } beside && !HasBeside(sentence, token, beside))
            return false;
        return !signal.Negated || (Denial.Governs(sentence, token) && (sentence.Tokens[token].Tag != UniversalTag.VERB || AsksSomething(sentence, token, signal.Object) || Denial.IsStillToCome(sentence, token)));
    }

    static bool HasComplement(Sentence sentence, int token, LemmaSet complement)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Tokens[dependent].Relation is "xcomp" or "ccomp" && complement.Allows(Scene.Lemma(sentence, dependent)))
                return Scene.Lemma(sentence, token) is not ("have" or "leave" or "need") || Denial.Governs(sentence, dependent);
        }

        return false;
    }

    static bool HasBeside(Sentence sentence, int token, LemmaSet beside) =>
        sentence.Tokens[token] is { Head: >= 0 and var head, Relation: "nsubj" or "nsubj:pass" or "obj" } && beside.Allows(Scene.Lemma(sentence, head));

    /// <summary>Of a verb that is denied: a question hangs on it, or it has nobody who could have told ("has not been disclosed"), or a
    /// thing that can be told is its object ("gave no details").</summary>
    static bool AsksSomething(Sentence sentence, int verb, LemmaSet? things)
    {
        if (ArgumentReader.IsPassive(sentence, verb) && sentence.Dependent(verb, "xcomp") < 0)
            return true;
        foreach (var dependent in sentence.Dependents(verb))
        {
            var isClause = sentence.Tokens[dependent].Relation is "ccomp" or "advcl" or "xcomp" or "csubj";
            if (isClause && IsIndirect(sentence, dependent))
                return true;
            if (sentence.Is(dependent, "obj") && (asking.Contains(Scene.Lemma(sentence, dependent)) || HasAsking(sentence, dependent)))
                return true;
            if (sentence.Tokens[dependent].Relation is "obj" && things?.Allows(Scene.Lemma(sentence, dependent)) == true)
                return true;
        }

        return false;
    }

    /// <summary>A clause that begins with a question word.</summary>
    internal static bool IsIndirect(Sentence sentence, int clause)
    {
        if (asking.Contains(Scene.Lemma(sentence, clause)))
            return true;
        foreach (var dependent in sentence.Dependents(clause))
        {
            if (dependent < clause && (asking.Contains(Scene.Lemma(sentence, dependent)) || HasAsking(sentence, dependent)))
                return true;
        }

        return false;
    }

    /// <summary>"How many", "what kind of aid": the word stands inside the first phrase.</summary>
    static bool HasAsking(Sentence sentence, int phrase)
    {
        foreach (var dependent in sentence.Dependents(phrase))
        {
            if (dependent < phrase && asking.Contains(Scene.Lemma(sentence, dependent)))
                return true;
        }

        return false;
    }

    /// <summary>The head of what is not known; the word itself where the clause is all that tells it.</summary>
    static int What(Sentence sentence, int token)
    {
        var best = -1;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (Rank(sentence, dependent) > (best < 0 ? 0 : Rank(sentence, best)))
                best = dependent;
        }

        if (best >= 0 && sentence.Is(best, "xcomp") && What(sentence, best) is var deeper && deeper != best)
            return deeper;
        return best >= 0 ? best : Carrier(sentence, token);
    }

    static int Rank(Sentence sentence, int dependent) => sentence.UniversalRelation(dependent) switch
    {
        "csubj" or "ccomp" => 5,
        "advcl" when IsIndirect(sentence, dependent) => 4,
        "nsubj" when sentence.Tokens[dependent].Tag is UniversalTag.NOUN or UniversalTag.PROPN => ArgumentReader.IsPassive(sentence, sentence.Tokens[dependent].Head) || sentence.Tokens[sentence.Tokens[dependent].Head].Tag == UniversalTag.ADJ ? 3 : 0,
        "acl" or "nmod" => 2,
        "obj" => 2,
        "xcomp" => 1,
        _ => 0,
    };

    /// <summary>"It remains unclear who fired": what is not known may hang on the verb that carries the adjective.</summary>
    static int Carrier(Sentence sentence, int token)
    {
        if (!sentence.Is(token, "xcomp") || sentence.Tokens[token].Head is not (>= 0 and var head))
            return token;
        foreach (var dependent in sentence.Dependents(head))
        {
            if (dependent != token && (sentence.UniversalRelation(dependent) is "csubj" or "ccomp" || (sentence.Is(dependent, "nsubj") && sentence.Tokens[dependent].Tag != UniversalTag.PRON)))
                return dependent;
        }

        return token;
    }
}
