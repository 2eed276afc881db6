using Casus.Text;

namespace Casus.Language.Arguments;

/// <summary>What the noun before a relative clause is to the verbs in it: "the treaty that Kim said Putin had signed".</summary>
static class RelativeClauses
{
    /// <summary>How many clauses a gap may lie below the relative clause; deeper nesting is not news.</summary>
    const int DeepestGap = 6;

    /// <summary>Nouns that say when, where, how or why, and are not what is done: "the day she left".</summary>
    static readonly string[] circumstances = ["time", "day", "week", "month", "year", "moment", "hour", "way", "reason", "point", "extent"];

    /// <summary>The noun instead of the relative pronoun that stands for it; any other word as it is.</summary>
    public static int FillGap(Sentence sentence, int dependent, int verb)
    {
        if (!IsRelativePronoun(sentence, dependent))
            return dependent;
        var clause = Clause(sentence, verb);

        // A pronoun behind the clause's verb is a question of its own: "the man who asked which party won".
        return clause >= 0 && (dependent < clause || clause == verb) ? sentence.Tokens[clause].Head : dependent;
    }

    /// <summary>"The treaty Putin signed", "the city they want to take": the noun, where no pronoun stands for it and the verb lacks
    /// an object; otherwise −1. The caller knows that the verb has none.</summary>
    public static int MissingObject(Sentence sentence, int verb)
    {
        var clause = Clause(sentence, verb);
        if (clause < 0 || sentence.Dependent(clause, "nsubj") < 0)
            return -1;
        var noun = sentence.Tokens[clause].Head;
        if (Array.IndexOf(circumstances, sentence.Tokens[noun].Lemma) >= 0)
            return -1;

        var current = verb;
        for (var step = 0; step <= DeepestGap; step++)
        {
            if (HasRelativeWord(sentence, current))
                return -1;
            if (current == clause)
                return noun;
            if (sentence.Is(current, "conj") && sentence.Dependent(sentence.Tokens[current].Head, "obj") >= 0)
                return -1;
            current = sentence.Tokens[current].Head;
        }

        return -1;
    }

    /// <summary>"The partner Seoul has worked with": the preposition that was left behind, or −1.</summary>
    public static int StrandedPreposition(Sentence sentence, int verb)
    {
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (dependent > verb && sentence.Tokens[dependent].Tag == UniversalTag.ADP && !sentence.Is(dependent, "compound")
                && !sentence.Dependents(dependent).GetEnumerator().MoveNext())
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>The relative clause's verb above this one, itself included; −1 where there is none.</summary>
    static int Clause(Sentence sentence, int verb)
    {
        var current = verb;
        for (var step = 0; step <= DeepestGap && current >= 0; step++)
        {
            if (sentence.Is(current, "acl:relcl"))
                return current;
            if (sentence.UniversalRelation(current) is not ("xcomp" or "ccomp" or "conj"))
                return -1;
            current = sentence.Tokens[current].Head;
        }

        return -1;
    }

    static bool HasRelativeWord(Sentence sentence, int verb)
    {
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (dependent < verb && (IsRelativePronoun(sentence, dependent) || sentence.Tokens[dependent].PennTag == "WRB"))
                return true;
        }

        return false;
    }

    static bool IsRelativePronoun(Sentence sentence, int token) =>
        sentence.Tokens[token].PennTag is "WP" or "WDT"
        || (sentence.Tokens[token].Tag == UniversalTag.PRON && sentence.Tokens[token].Lemma is "that" or "which" or "who");
}
