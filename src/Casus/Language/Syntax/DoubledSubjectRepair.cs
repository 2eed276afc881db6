using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends verbs with two subjects. Of two nouns that stand side by side the first describes the second ("the retailer Salling Group"), one with a preposition belongs to the other
/// ("a court in Lima"), and "that" leads the clause or is its object ("announces that Peru will help", "the threat that Peru poses").
/// </summary>
static class DoubledSubjectRepair
{
    public static void Mend(Token[] tokens)
    {
        for (var second = 1; second < tokens.Length; second++)
        {
            if (IsSubject(tokens[second]) && tokens[second].Head is var verb && verb > second && Array.FindLastIndex(tokens, second - 1, token => token.Head == verb && IsSubject(token)) is >= 0 and var first)
                Part(tokens, first, second, verb);
        }
    }

    static bool IsSubject(Token token) => token.Relation is "nsubj" or "nsubj:pass" && token.Head >= 0;

    static void Part(Token[] tokens, int first, int second, int verb)
    {
        if (tokens[first] is { Form: "that", Tag: UniversalTag.PRON or UniversalTag.SCONJ })
            Lead(tokens, first, verb);
        else if (!IsNoun(tokens[first]) || !IsNoun(tokens[second]))
            return;
        else if (tokens.Any(token => token.Head == second && token.Relation == "case"))
            tokens[second] = tokens[second] with { Head = first, Relation = "nmod" };
        else if (AreNeighbours(tokens, first, second))
            tokens[first] = tokens[first] with { Head = second, Relation = tokens[first].Tag == UniversalTag.NOUN && tokens[second].Tag == UniversalTag.PROPN ? "nmod:desc" : "compound" };
    }

    static void Lead(Token[] tokens, int that, int verb)
    {
        if (tokens[verb].Relation == "ccomp")
            tokens[that] = tokens[that] with { Tag = UniversalTag.SCONJ, PennTag = "IN", Relation = "mark" };
        else if (tokens[verb].Relation == "acl:relcl" && !tokens.Any(token => token.Head == verb && token.Relation == "obj"))
            tokens[that] = tokens[that] with { Relation = "obj" };
    }

    static bool IsNoun(Token token) => token.Tag is UniversalTag.NOUN or UniversalTag.PROPN;

    /// <summary>Between the two stand only words of the second.</summary>
    static bool AreNeighbours(Token[] tokens, int first, int second)
    {
        for (var between = first + 1; between < second; between++)
        {
            if (tokens[between].Tag == UniversalTag.PUNCT && tokens[between].Form is not "-" || !Descent.IsBelow(tokens, between, second))
                return false;
        }

        return true;
    }
}
