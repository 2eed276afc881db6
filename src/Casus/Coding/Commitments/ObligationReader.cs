using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Commitments;

/// <summary>What is to be done.</summary>
/// <param name="Trigger">What calls it up; null where nothing has to happen first.</param>
/// <param name="Means">What is to be given or done; null where the text says only that help is to be given.</param>
sealed record Obligation(string Kind, TextSpan? Trigger, TextSpan? Means);

/// <summary>Reads off the tree what somebody is bound to do, and when.</summary>
sealed class ObligationReader(CommitmentWords words)
{
    const string Other = "other";

    public Obligation Read(Promise promise)
    {
        var sentence = promise.Sentence;
        var trigger = Trigger(sentence, promise);
        var kind = Kind(sentence, promise.Token, promise.Content);

        // Help that is owed when somebody is attacked is ATOP's defense, whatever it consists in.
        if (trigger >= 0 && IsAttack(sentence, trigger) && kind is Other or "economic aid" or "military aid" or "cooperation")
            kind = "defense";
        return new(kind, trigger >= 0 ? Words(sentence, trigger) : null, Means(sentence, promise.Content));
    }

    string Kind(Sentence sentence, int binder, int content)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if ((token == content || (token >= binder && Clauses.Governs(sentence, content, token))) && KindAt(sentence, token) is { } kind)
                return kind;
        }

        return Other;
    }

    string? KindAt(Sentence sentence, int token)
    {
        var lemma = Scene.Lemma(sentence, token);
        var described = sentence.Tokens[token] is { Relation: "amod" or "compound", Head: >= 0 and var head } ? words.Kind($"{lemma} {Scene.Lemma(sentence, head)}") : null;
        var next = token + 1 < sentence.Tokens.Count ? words.Kind($"{lemma} {Scene.Lemma(sentence, token + 1)}") : null;
        return next ?? described ?? words.Kind(lemma);
    }

    int Trigger(Sentence sentence, Promise promise)
    {
        foreach (var start in new[] { promise.Content, promise.Token })
        {
            for (var token = start + 1; token < sentence.Tokens.Count; token++)
            {
                if (IsCondition(sentence, token) && Clauses.Governs(sentence, start, token))
                    return token;
            }
        }

        return -1;
    }

    bool IsCondition(Sentence sentence, int token) => sentence.UniversalRelation(token) switch
    {
        "obl" or "nmod" => ArgumentReader.Preposition(sentence, token) is { } preposition && IsConditional(sentence, token, preposition),
        "advcl" => sentence.Dependent(token, "mark") is >= 0 and var mark && words.Phrases.Conditional.Contains(Scene.Lemma(sentence, mark)),
        _ => false,
    };

    /// <summary>"In case of an attack", and "in the event of" where the parser takes "event" for the noun.</summary>
    bool IsConditional(Sentence sentence, int token, string preposition) =>
        words.Phrases.Conditional.Contains(preposition) || (preposition == "in" && Scene.Lemma(sentence, token) is "case" or "event");

    bool IsAttack(Sentence sentence, int trigger)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if ((token == trigger || Clauses.Governs(sentence, trigger, token)) && words.Phrases.Attacks.Contains(Scene.Lemma(sentence, token)))
                return true;
        }

        return false;
    }

    /// <summary>The words for the trigger, without those that make it a condition.</summary>
    static TextSpan Words(Sentence sentence, int trigger)
    {
        var span = Clauses.Span(sentence, trigger);
        if (Scene.Lemma(sentence, trigger) is "case" or "event" && sentence.Dependent(trigger, "nmod") is >= 0 and var named)
            return WithoutCase(sentence, named);
        return sentence.Is(trigger, "advcl") ? span : WithoutCase(sentence, trigger);
    }

    static TextSpan WithoutCase(Sentence sentence, int head)
    {
        var (first, last) = (head, head);
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Tag == UniversalTag.PUNCT || !Clauses.Governs(sentence, head, token) || IsCase(sentence, head, token))
                continue;
            (first, last) = (Math.Min(first, token), Math.Max(last, token));
        }

        return TextSpan.Covering(sentence.Tokens[first].Span, sentence.Tokens[last].Span);
    }

    static bool IsCase(Sentence sentence, int head, int token)
    {
        foreach (var step in Clauses.Upward(sentence, token))
        {
            if (sentence.Tokens[step].Head == head && sentence.Is(step, "case"))
                return true;
        }

        return false;
    }

    /// <summary>The object of what is promised; none where it is help and nothing more.</summary>
    TextSpan? Means(Sentence sentence, int content)
    {
        var head = content;
        for (var left = sentence.Tokens.Count; left > 0 && sentence.Tokens[head].Tag == UniversalTag.VERB && Deeper(sentence, head) is >= 0 and var deeper; left--)
            head = deeper;
        if (sentence.Tokens[head].Tag is not (UniversalTag.NOUN or UniversalTag.SYM or UniversalTag.NUM) || (sentence.Tokens[head].Relation != "obj" && (head == content || sentence.Tokens[head].Relation != "obl")))
            return null;
        return words.IsUnspecified(Scene.Lemma(sentence, head)) && !IsSpecified(sentence, head) ? null : WithoutCase(sentence, head);
    }

    /// <summary>"Provide aid to Ukraine", "provide Ukraine with aid".</summary>
    static int Deeper(Sentence sentence, int verb)
    {
        var thing = sentence.Dependent(verb, "obj");
        if (thing < 0)
            return sentence.Dependent(verb, "xcomp");
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (dependent > thing && sentence.Is(dependent, "obl") && sentence.Tokens[thing].Tag == UniversalTag.PROPN && ArgumentReader.Preposition(sentence, dependent) == "with")
                return dependent;
        }

        return thing;
    }

    /// <summary>"Military aid" says which; "mutual aid" does not.</summary>
    bool IsSpecified(Sentence sentence, int noun)
    {
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Tokens[dependent].Relation is "amod" or "compound" && KindAt(sentence, dependent) is not null
                && Scene.Lemma(sentence, dependent) is not "mutual")
            {
                return true;
            }
        }

        return false;
    }
}
