using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Arguments;

/// <summary>Verbs that only carry a noun, which names the happening: "carried out an attack", "talks were held". Which they are is
/// said by the class <c>light</c> of the lexicon.</summary>
public static class LightVerbs
{
    /// <summary>What the noun governs, after what its light verb governs.</summary>
    public static IReadOnlyList<Argument> Read(Sentence sentence, int noun, WordClasses classes)
    {
        var own = ArgumentReader.Read(sentence, noun);
        var verb = Of(sentence, noun, classes);
        if (verb < 0)
            return own;

        var arguments = new List<Argument>();
        foreach (var argument in ArgumentReader.Read(sentence, verb))
        {
            // The verb's object is the noun itself, and what is coordinated with it happens beside it.
            if (argument.Head != noun && argument.Kind != ArgumentKind.Object)
                arguments.Add(argument);
        }

        arguments.AddRange(own);
        return arguments;
    }

    /// <summary>The light verb that carries the noun, or −1.</summary>
    public static int Of(Sentence sentence, int noun, WordClasses classes)
    {
        if (sentence.Tokens[noun].Tag != UniversalTag.NOUN)
            return -1;
        var first = FirstConjunct(sentence, noun);
        var verb = sentence.Tokens[first].Head;
        return sentence.Tokens[first].Relation switch
        {
            "obj" or "nsubj" or "nsubj:pass" when IsLight(sentence, verb, classes) => verb,
            "obl" when IsLightBefore(sentence, verb, first, classes) => verb,
            _ => Participle(sentence, noun, classes),
        };
    }

    /// <summary>"Launched a raid and an attack": the verb carries both.</summary>
    static int FirstConjunct(Sentence sentence, int noun)
    {
        var current = noun;
        for (var left = sentence.Tokens.Count; left > 0 && sentence.Is(current, "conj") && sentence.Tokens[sentence.Tokens[current].Head].Tag == UniversalTag.NOUN; left--)
            current = sentence.Tokens[current].Head;
        return current;
    }

    /// <summary>"Engaged in talks".</summary>
    static bool IsLightBefore(Sentence sentence, int verb, int noun, WordClasses classes) =>
        ArgumentReader.Preposition(sentence, noun) is { } preposition
        && classes.Contains("light", $"{sentence.Tokens[verb].Lemma.ToLowerInvariant()}+{preposition}");

    /// <summary>"The attack carried out by rebels", "the talks that Cairo hosted".</summary>
    static int Participle(Sentence sentence, int noun, WordClasses classes)
    {
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Is(dependent, "acl") && IsLight(sentence, dependent, classes) && IsDone(sentence, dependent, noun))
                return dependent;
        }

        return -1;
    }

    static bool IsDone(Sentence sentence, int verb, int noun)
    {
        foreach (var argument in ArgumentReader.Read(sentence, verb))
        {
            if (argument.Head == noun && argument.Kind == ArgumentKind.Object)
                return true;
        }

        return false;
    }

    static bool IsLight(Sentence sentence, int verb, WordClasses classes)
    {
        var lemma = sentence.Tokens[verb].Lemma.ToLowerInvariant();
        if (classes.Contains("light", lemma))
            return true;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (sentence.Tokens[dependent].Relation == "compound:prt"
                && classes.Contains("light", $"{lemma}+{sentence.Tokens[dependent].Lemma.ToLowerInvariant()}"))
            {
                return true;
            }
        }

        return false;
    }
}
