using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>Tells what is told in the present tense, as headlines and chronicles do: it happened on the day of publication.</summary>
static class PresentTense
{
    /// <summary>How many words up a verb without a tense of its own looks for one.</summary>
    const int Farthest = 6;

    public static bool Tells(Sentence sentence, int predicate, WordClasses classes)
    {
        var current = predicate;
        for (var left = Farthest; left > 0 && current >= 0; left--)
        {
            var tag = sentence.Tokens[current].Tag;
            if (tag is UniversalTag.VERB or UniversalTag.AUX || sentence.Dependent(current, "cop") >= 0)
            {
                if (Finite(sentence, current) is { } present)
                    return present;
                if (!IsCarriedOn(sentence, current, classes))
                    return false;
            }
            else if (!IsCarried(sentence, current, classes) && !(current != predicate && IsDescribed(sentence, current)))
            {
                return false;
            }

            current = sentence.Tokens[current].Head;
        }

        return false;
    }

    /// <summary>The predicate itself stands in the present tense.</summary>
    public static bool IsPresent(Sentence sentence, int predicate) =>
        sentence.Tokens[predicate].Tag == UniversalTag.VERB && Finite(sentence, predicate) == true;

    /// <summary>Null where the verb has no tense. "Who is accused of it" tells how somebody stands, and not what happened.</summary>
    static bool? Finite(Sentence sentence, int verb)
    {
        if (sentence.Tokens[verb] is { Relation: "acl:relcl", PennTag: "VBN" })
            return false;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (sentence.Is(dependent, "aux") || sentence.Is(dependent, "cop"))
                return sentence.Tokens[dependent].PennTag is "VBZ" or "VBP" && sentence.Tokens[dependent].Lemma is not "have";
        }

        return sentence.Tokens[verb].PennTag switch
        {
            "VBZ" or "VBP" => true,
            "VBD" or "MD" => false,
            _ => null,
        };
    }

    /// <summary>"Strikes the port, killing nine", "passes a law banning meetings"; "agrees to withdraw" tells of the agreement alone.</summary>
    static bool IsCarriedOn(Sentence sentence, int verb, WordClasses classes) =>
        sentence.Is(verb, "conj")
        || ((sentence.Is(verb, "advcl") || sentence.Is(verb, "acl")) && sentence.Tokens[verb].PennTag == "VBG")
        || (sentence.Is(verb, "xcomp") && classes.Contains("aspect", Scene.Lemma(sentence, sentence.Tokens[verb].Head)));

    /// <summary>"Issues an order banning …": what is of the verb's day, and the participle behind it says what it does.</summary>
    static bool IsDescribed(Sentence sentence, int noun) => sentence.Is(noun, "obj") || sentence.Is(noun, "nsubj") || sentence.Is(noun, "obl");

    /// <summary>"Launches an attack", "announces the expulsion of …", "clashes erupt", "six are killed by an attack", "arrested at a rally", "… amid protests".</summary>
    static bool IsCarried(Sentence sentence, int noun, WordClasses classes)
    {
        var above = sentence.Tokens[noun].Head is >= 0 and var head ? Scene.Lemma(sentence, head) : "";
        return IsBehind(sentence, noun, "amid", "amidst", "during") || sentence.UniversalRelation(noun) switch
        {
            "nsubj" or "conj" => true,
            "obj" => classes.Contains("light", above) || classes.Contains("enact", above),
            "obl" => IsBehind(sentence, noun, "in", "at") || (IsBehind(sentence, noun, "by") && classes.Contains("harm", above)),
            _ => false,
        };
    }

    static bool IsBehind(Sentence sentence, int noun, params ReadOnlySpan<string> prepositions) =>
        sentence.Dependent(noun, "case") is >= 0 and var preposition && prepositions.Contains(sentence.Tokens[preposition].Form.ToLowerInvariant());
}
