using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends what is seldom in the treebanks and frequent in statements: "provide desperately needed aid", where the participle is taken for
/// a clause, and "Poland has donated tanks", where it is taken for an adjective. A past tense with a subject ("France bought missiles") describes no noun either.
/// A third person that is described as a noun is one ("approves jet purchases").
/// </summary>
static class ParticipleRepair
{
    static readonly string[] ofNoun = ["case", "det", "amod", "compound", "nummod", "nmod", "nmod:poss", "conj", "acl", "acl:relcl", "appos", "flat", "cc:preconj"];

    public static void Mend(Token[] tokens)
    {
        for (var token = 1; token < tokens.Length; token++)
        {
            if (tokens[token] is { Form: "needed", PennTag: "VBN", Relation: "xcomp" or "advcl" or "ccomp" } && (tokens[token - 1].Tag == UniversalTag.ADV || tokens[token].Head == token - 1))
                DescribeObject(tokens, token);
            else if (tokens[token] is { PennTag: "VBN", Relation: "amod", Head: var noun } && noun > token && HasPerfect(tokens, token, noun))
                Govern(tokens, token, noun);
            else if (tokens[token] is { PennTag: "VBD", Relation: "compound" or "amod", Head: var goods } && goods > token && Has(tokens, token, "nsubj"))
                Govern(tokens, token, goods);
            else if (tokens[token] is { PennTag: "VBZ", Relation: "obj" or "nsubj" or "nmod" or "obl" } && IsDescribed(tokens, token))
                tokens[token] = tokens[token] with { Tag = UniversalTag.NOUN, PennTag = "NNS" };
        }
    }

    /// <summary>"Provide desperately needed aid", "with critically needed equipment".</summary>
    static void DescribeObject(Token[] tokens, int participle)
    {
        var noun = Array.FindIndex(tokens, participle + 1, token => token.Head == participle && token.Relation == "obj");
        if (noun < 0 || tokens[(participle + 1)..noun].Any(token => token.Tag is not (UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PUNCT or UniversalTag.CCONJ)))
            return;
        var preposition = Array.FindIndex(tokens, 0, participle, token => token.Head == participle && token.Relation == "mark");
        tokens[noun] = tokens[noun] with { Head = tokens[participle].Head, Relation = preposition < 0 ? "obj" : "obl" };
        tokens[participle] = tokens[participle] with { Head = noun, Relation = "amod" };
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == participle && tokens[token].Relation != "advmod")
                tokens[token] = tokens[token] with { Head = noun, Relation = token == preposition ? "case" : tokens[token].Relation };
        }
    }

    static bool HasPerfect(Token[] tokens, int participle, int noun) =>
        Array.Exists(tokens, token => (token.Head == noun || token.Head == participle) && token.Relation == "nsubj")
        && Array.Exists(tokens, token => (token.Head == noun || token.Head == participle) && token is { Relation: "aux", Lemma: "have" }) && tokens[participle - 1].Tag is UniversalTag.AUX or UniversalTag.ADV;

    /// <summary>The noun becomes the object of the participle, which takes over its clause.</summary>
    static void Govern(Token[] tokens, int verb, int noun)
    {
        tokens[verb] = tokens[verb] with { Head = tokens[noun].Head, Relation = tokens[noun].Relation };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == noun && Array.IndexOf(ofNoun, tokens[token].Relation) < 0)
                tokens[token] = tokens[token] with { Head = verb };
        }
    }

    static bool IsDescribed(Token[] tokens, int token) =>
        Array.Exists(tokens[..token], dependent => dependent.Head == token && dependent.Relation is "amod" or "compound" or "det" && dependent.Tag is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET)
        && !Has(tokens, token, "nsubj") && !Has(tokens, token, "obj") && !Has(tokens, token, "xcomp") && !Has(tokens, token, "aux");

    static bool Has(Token[] tokens, int head, string relation) => Array.Exists(tokens, token => token.Head == head && token.Relation == relation);
}
