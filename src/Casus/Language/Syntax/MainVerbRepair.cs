using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends a fault of greedy parsing: "Missiles struck the port." taken for a noun with a participle. A full sentence has a
/// finite verb; where there is no other, the participle after its first noun is that verb.
/// </summary>
static class MainVerbRepair
{
    public static void Mend(Token[] tokens)
    {
        if (tokens is not [.., { Form: "." }] || tokens.Any(IsFinite))
            return;

        var root = Array.FindIndex(tokens, token => token.Head < 0);
        if (root < 0 || tokens[root].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON))
            return;

        var verb = Array.FindIndex(tokens, token => token.Head == root && token is { Relation: "acl", PennTag: "VBN" });
        if (verb > root && !HasAgent(tokens, verb))
            MakeRoot(tokens, verb, root);
    }

    static bool IsFinite(Token token) => token.PennTag is "VBD" or "VBZ" or "VBP" or "MD";

    static bool HasAgent(Token[] tokens, int verb) =>
        Enumerable.Range(0, tokens.Length).Any(token => tokens[token].Head == verb && tokens[token].Relation.StartsWith("obl", StringComparison.Ordinal)
            && tokens.Any(marker => marker.Head == token && marker is { Relation: "case", Form: "by" }));

    static void MakeRoot(Token[] tokens, int verb, int subject)
    {
        tokens[verb] = tokens[verb] with { Head = -1, Relation = "root", PennTag = "VBD" };
        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
        for (var token = verb + 1; token < tokens.Length; token++)
        {
            if (tokens[token].Head == subject)
                tokens[token] = tokens[token] with { Head = verb, Relation = tokens[token].Relation == "nmod" ? "obl" : tokens[token].Relation };
        }
    }
}
