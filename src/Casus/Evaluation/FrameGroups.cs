using Casus.Lexicons;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>The constructions whose predicates are counted by themselves, told by the gold tree; a predicate may be in several.</summary>
static class FrameGroups
{
    public const string Verbs = "verbs";
    public const string Nouns = "nouns";

    public static readonly string[] Names =
        [Verbs, "passive", "control and raising", "relative clause", "participle after a noun", "conjoined verb", "adverbial clause without subject", Nouns, "noun with a light verb"];

    public static IEnumerable<string> Of(Sentence tree, Frame frame, WordClasses classes)
    {
        var token = frame.Predicate;

        // The annotators give the arguments of "take a look" to the noun.
        if (tree.Tokens[token].Tag == UniversalTag.VERB && !frame.Roleset.EndsWith(".LV", StringComparison.Ordinal))
            return [Verbs, .. Clauses(tree, token)];
        if (tree.Tokens[token].Tag != UniversalTag.NOUN)
            return [];
        return IsCarried(tree, token, classes) ? [Nouns, Names[^1]] : [Nouns];
    }

    static bool IsCarried(Sentence tree, int noun, WordClasses classes) =>
        tree.Tokens[noun].Relation is "obj" or "nsubj:pass" && classes.Contains("light", tree.Tokens[tree.Tokens[noun].Head].Lemma);

    static IEnumerable<string> Clauses(Sentence tree, int verb)
    {
        if (tree.Dependent(verb, "aux:pass") >= 0 || tree.Dependent(verb, "nsubj:pass") >= 0 || (tree.Tokens[verb].Relation == "acl" && tree.Tokens[verb].PennTag == "VBN"))
            yield return Names[1];
        if (tree.Is(verb, "xcomp"))
            yield return Names[2];
        if (tree.Is(verb, "acl:relcl"))
            yield return Names[3];
        else if (tree.Is(verb, "acl"))
            yield return Names[4];
        if (tree.Is(verb, "conj"))
            yield return Names[5];
        if (tree.Is(verb, "advcl") && tree.Dependent(verb, "nsubj") < 0)
            yield return Names[6];
    }
}
