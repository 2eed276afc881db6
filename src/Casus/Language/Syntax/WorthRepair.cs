using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends how "worth" hangs: in "supplied ammunition worth 800 million euros to Chad" it describes the noun before it, and what stands behind the sum
/// belongs to the verb.
/// </summary>
static class WorthRepair
{
    public static void Mend(Token[] tokens)
    {
        for (var worth = 2; worth < tokens.Length; worth++)
        {
            if (tokens[worth] is { Form: "worth", Tag: UniversalTag.ADJ or UniversalTag.ADP, Relation: "xcomp" or "advcl", Head: >= 0 and var verb } && verb < worth - 1 && tokens[verb].Tag == UniversalTag.VERB
                && IsObject(tokens, worth, verb))
            {
                Describe(tokens, worth, verb);
            }
        }
    }

    /// <summary>The noun right before it stands behind the verb, and has no place of its own in the sentence or that of an object.</summary>
    static bool IsObject(Token[] tokens, int worth, int verb) =>
        tokens[worth - 1] is { Tag: UniversalTag.NOUN, Relation: "compound" or "obj" or "obl" or "nsubj", Head: var head }
        && (head == worth || head == verb)
        && !Array.Exists(tokens, token => token.Head == worth - 1 && token.Relation == "case");

    static void Describe(Token[] tokens, int worth, int verb)
    {
        var noun = worth - 1;
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        tokens[worth] = tokens[worth] with { Head = noun, Relation = "amod" };
        for (var token = 0; token < tokens.Length; token++)
        {
            var isPhrase = token > worth && tokens[token].Relation == "obl" && Array.Exists(tokens, mark => mark.Head == token && mark.Relation == "case");
            if (tokens[token].Head == worth && (token < noun || isPhrase))
                tokens[token] = tokens[token] with { Head = token < noun && tokens[token].Relation is "amod" or "compound" or "det" or "nummod" ? noun : verb };
        }
    }
}
