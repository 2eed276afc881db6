using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends a fault of the parser: in "Ana Costa, president of the chamber, described the attack" the finite verb is taken for a participle of the noun before it. It is the root,
/// and the noun its subject.
/// </summary>
static class FiniteRepair
{
    public static void Mend(Token[] tokens)
    {
        var root = Array.FindIndex(tokens, token => token.Head < 0);
        if (root < 0 || tokens[root].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN) || tokens.Any(token => token.Head == root && token.Relation is "cop" or "nsubj" or "case"))
            return;
        var verb = Array.FindIndex(tokens, root + 1, token => token is { Relation: "acl", PennTag: "VBD" or "VBZ" or "VBP" } && token.Head == root);
        if (verb < 0 || tokens.Any(token => token.Head == verb && token.Relation is "nsubj" or "nsubj:pass" or "mark" or "aux:pass") || !IsMain(tokens, verb))
            return;
        tokens[verb] = tokens[verb] with { Head = -1, Relation = tokens[root].Relation };
        tokens[root] = tokens[root] with { Head = verb, Relation = "nsubj" };
        for (var token = verb + 1; token < tokens.Length; token++)
        {
            if (tokens[token].Head == root)
                tokens[token] = tokens[token] with { Head = verb };
        }
    }

    /// <summary>It has an object of its own, or stands behind what is set off by commas: "two men killed in Lima" is no sentence.</summary>
    static bool IsMain(Token[] tokens, int verb) => tokens[verb - 1].Form == "," || tokens.Any(token => token.Head == verb && token.Relation is "obj" or "ccomp" or "xcomp");
}
