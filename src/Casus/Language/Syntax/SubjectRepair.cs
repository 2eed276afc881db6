using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends a fault of the parser: in "In addition to the pact on security, Chile and Peru also signed …" those who sign are joined to the phrase before them,
/// and the verb has no subject. Those who stand between the last comma of such a phrase and the verb are its subject; so is a name before it ("Serbia supplied
/// ammunition") that is taken for the first part of what stands behind, or a noun that is taken for a part of the verb ("the landscape demands"). Of two subjects of a verb of saying ("Police held ten men, the ministry said") the first is that of what is said.
/// </summary>
static class SubjectRepair
{
    public static void Mend(Token[] tokens)
    {
        for (var verb = 1; verb < tokens.Length; verb++)
        {
            if (!WantsSubject(tokens, verb))
                continue;
            if (Strayed(tokens, verb) is >= 0 and var strayed)
                Join(tokens, verb, strayed, []);
            else if (MembersBefore(tokens, verb) is [var first, ..] members)
                Join(tokens, verb, first, members);
            else if (PartBefore(tokens, verb) is >= 0 and var part)
                TakeFrom(tokens, verb, part);
        }
    }

    static bool WantsSubject(Token[] tokens, int verb) =>
        tokens[verb] is { Tag: UniversalTag.VERB, PennTag: "VBD" or "VBZ" or "VBP", Relation: not ("acl" or "acl:relcl" or "amod" or "conj") }
        && !tokens.Any(token => token.Head == verb && token.Relation is "nsubj" or "nsubj:pass" or "csubj" or "expl");

    /// <summary>The first of two subjects of the verb that governs this one, which stands between them; −1 where there are no such two.</summary>
    static int Strayed(Token[] tokens, int verb)
    {
        if (tokens[verb] is not { Relation: "ccomp" or "parataxis", Head: var saying } || saying < verb)
            return -1;
        var first = Array.FindIndex(tokens, 0, verb, token => token.Head == saying && token.Relation == "nsubj");
        return Array.FindIndex(tokens, verb, saying - verb, token => token.Head == saying && token.Relation == "nsubj") < 0 ? -1 : first;
    }

    /// <summary>The heads of those that stand right before the verb, and hang on a word before their comma or on one behind the verb.</summary>
    static int[] MembersBefore(Token[] tokens, int verb) =>
        Last(tokens, verb) is not (>= 0 and var last) || tokens[last].Head < 0 || !Descent.IsBelow(tokens, tokens[last].Head, verb) ? []
        : tokens[last].Head > verb ? [last]
        : tokens[last].Head < last ? BehindComma(tokens, last)
        : [];

    /// <summary>A noun without a preposition right before the verb, which hangs on it as if it described it or were one of its circumstances; −1 where there is none.</summary>
    static int PartBefore(Token[] tokens, int verb) =>
        Last(tokens, verb) is >= 0 and var last && tokens[last].Head == verb && tokens[last].Relation is "compound" or "obl" or "nmod" && !tokens.Any(token => token.Head == last && token.Relation is "case" or "mark")
            ? last
            : -1;

    /// <summary>What describes the verb before its subject describes the subject.</summary>
    static void TakeFrom(Token[] tokens, int verb, int subject)
    {
        Join(tokens, verb, subject, []);
        for (var token = 0; token < subject; token++)
        {
            if (tokens[token].Head == verb && tokens[token].Relation is "det" or "amod" or "compound" or "nummod" or "nmod:poss")
                tokens[token] = tokens[token] with { Head = subject };
        }
    }

    /// <summary>The noun right before the verb, its adverbs and auxiliaries; −1 where none stands there.</summary>
    static int Last(Token[] tokens, int verb)
    {
        var last = verb - 1;
        while (last > 0 && (tokens[last].Tag == UniversalTag.ADV || (tokens[last].Tag == UniversalTag.AUX && tokens[last].Head == verb)))
            last--;
        while (last > 0 && tokens[last].Relation is "flat" or "compound" && tokens[last].Head is >= 0 and var name && name < verb)
            last = name;
        return tokens[last].Tag is UniversalTag.NOUN or UniversalTag.PROPN ? last : -1;
    }

    static int[] BehindComma(Token[] tokens, int last)
    {
        var phrase = tokens[last].Head;
        int[] joined = [.. Enumerable.Range(phrase + 1, last - phrase).Where(token => tokens[token].Head == phrase && IsJoined(tokens[token]))];
        var from = Array.FindIndex(joined, token => LeftEdge(tokens, token) is > 0 and var edge && tokens[edge - 1].Form == ",");
        return IsJoined(tokens[last]) && from >= 0 ? joined[from..] : [];
    }

    static bool IsJoined(Token token) => token.Relation is "conj" or "appos" or "list";

    static void Join(Token[] tokens, int verb, int first, int[] members)
    {
        var isPassive = tokens.Any(token => token.Head == verb && token.Relation == "aux:pass");
        tokens[first] = tokens[first] with { Head = verb, Relation = isPassive ? "nsubj:pass" : "nsubj" };
        foreach (var member in members.Skip(1))
            tokens[member] = tokens[member] with { Head = first, Relation = "conj" };
    }

    static int LeftEdge(Token[] tokens, int token)
    {
        var edge = token;
        while (edge > 0 && tokens[edge - 1].Tag != UniversalTag.PUNCT && Descent.IsBelow(tokens, edge - 1, token))
            edge--;
        return edge;
    }
}
