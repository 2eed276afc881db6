using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends a fault of greedy parsing: in "signed agreements in health, education and science" the later nouns end up
/// coordinated with the verb. A noun that is no clause of its own continues the list of nouns before it. And in "Presidents Ramos of Peru and Silva of Chile" two people
/// are joined, not Peru and Silva.
/// </summary>
static class CoordinationRepair
{
    public static void Mend(Token[] tokens)
    {
        for (var token = 1; token < tokens.Length; token++)
        {
            if (IsStray(tokens, token) && ListBefore(tokens, token) is { } head && !Descent.IsBelow(tokens, head, token))
                tokens[token] = tokens[token] with { Head = head };
            else if (Twin(tokens, token) is { } twin)
                tokens[token] = tokens[token] with { Head = twin };
        }
    }

    /// <summary>Somebody with a name, of whom a name behind "of" says whence he is, as one does of the word that is joined to that name; null where there is nobody.</summary>
    static int? Twin(Token[] tokens, int token) =>
        tokens[token] is { Relation: "conj", Tag: UniversalTag.PROPN, Head: >= 0 and var place } && IsOf(tokens, place) && tokens[place].Head is >= 0 and var person
        && person < place && IsNamed(tokens, person) && IsSomewhere(tokens, token) && !tokens.Any(other => other.Head == place && other.Relation == "nmod")
            ? person
            : null;

    static bool IsNamed(Token[] tokens, int person) => tokens[person].Tag == UniversalTag.PROPN || tokens.Any(other => other.Head == person && other.Relation == "flat");

    /// <summary>"Silva of Chile", and not "of Silva of Chile".</summary>
    static bool IsSomewhere(Token[] tokens, int person) =>
        tokens.Index().Any(other => other.Item.Head == person && other.Index > person && IsOf(tokens, other.Index)) && !tokens.Any(other => other.Head == person && other.Relation == "case");

    static bool IsOf(Token[] tokens, int noun) =>
        tokens[noun] is { Tag: UniversalTag.PROPN, Relation: "nmod" } && tokens.Any(other => other.Head == noun && other is { Relation: "case", Form: "of" });

    static bool IsStray(Token[] tokens, int token) =>
        tokens[token] is { Relation: "conj", Tag: UniversalTag.NOUN or UniversalTag.PROPN, Head: >= 0 and var head }
        && head < token
        && (tokens[head].Tag == UniversalTag.VERB || IsAcross(tokens, head, token))
        && !tokens.Any(dependent => dependent.Head == token && dependent.Relation is "nsubj" or "cop" or "aux" or "mark" or "case");

    /// <summary>"In addition to security, both signed agreements in health and science": over the verb, science is joined to security.</summary>
    static bool IsAcross(Token[] tokens, int head, int token)
    {
        for (var between = head + 1; between < token; between++)
        {
            if (tokens[between].Tag == UniversalTag.VERB && Descent.IsBelow(tokens, head, between))
                return true;
        }

        return false;
    }

    /// <summary>The head of the list whose last member stands right before the comma or conjunction; null where none does.</summary>
    static int? ListBefore(Token[] tokens, int token)
    {
        var start = LeftEdge(tokens, token);
        var joint = start - 1;
        while (joint >= 0 && tokens[joint].Tag is UniversalTag.PUNCT or UniversalTag.CCONJ)
            joint--;
        if (joint < 0 || joint == start - 1 || tokens[joint].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN))
            return null;

        var member = joint;
        while (tokens[member].Head is >= 0 and var up && tokens[member].Relation is "conj" or "flat" or "compound" && up > tokens[token].Head)
            member = up;
        return member > tokens[token].Head && tokens[member].Tag is UniversalTag.NOUN or UniversalTag.PROPN ? member : null;
    }

    /// <summary>The first word of the noun's own phrase, its conjunction and comma left out.</summary>
    static int LeftEdge(Token[] tokens, int token)
    {
        var edge = token;
        while (edge > 0 && tokens[edge - 1].Head is var head && (head == token || head == edge)
            && tokens[edge - 1].Relation is "amod" or "compound" or "det" or "nummod" or "flat" or "nmod:poss")
        {
            edge--;
        }

        return edge;
    }
}
