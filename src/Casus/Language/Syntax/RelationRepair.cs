using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends relations that contradict the words: a noun behind a verb and with a preposition of its own is no object ("is growing over a deal"), a
/// conjunction is none either ("denied that ships had left"), a name is no adverb ("criticized Abubakar"), a verb with an object and no auxiliary is no passive, and what
/// somebody is urged to do is no purpose ("urged Rwanda to withdraw"), nor what he wants or promises to do ("agreed on Tuesday to withdraw").
/// </summary>
static class RelationRepair
{
    static readonly string[] days =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Those that are seldom anything else: "inside exhibits" and "like animal figurines" may be objects.</summary>
    static readonly string[] prepositions = ["about", "against", "at", "by", "for", "from", "in", "into", "of", "on", "over", "to", "with"];

    /// <summary>Their object acts in the infinitive behind it: in UD English EWT and GUM so in 29 of 31 cases of "ask", 8 of 8 of "urge", 8 of 9 of "require"; a few of the list they do not show.</summary>
    static readonly string[] urging =
        ["advise", "allow", "ask", "beg", "compel", "convince", "direct", "enable", "encourage", "forbid", "force", "instruct", "invite", "order", "permit", "persuade", "press", "pressure", "prompt", "require", "tell", "urge", "warn"];

    /// <summary>Who does it acts in the infinitive behind it, too: in UD English EWT and GUM so in 675 of 676 cases without an object between; a few of the list they do not show.</summary>
    static readonly string[] willing =
        ["agree", "attempt", "choose", "claim", "consent", "continue", "decide", "decline", "fail", "hope", "intend", "manage", "offer", "plan", "pledge", "prepare", "promise", "refuse", "resolve", "seek", "swear", "threaten", "try", "undertake", "vow", "want"];

    public static void Mend(Token[] tokens)
    {
        for (var token = 0; token < tokens.Length; token++)
        {
            if (Mended(tokens, token) is { } relation)
                tokens[token] = tokens[token] with { Relation = relation };
            else if (IsAcrossVerb(tokens, token))
                tokens[token] = tokens[token] with { Head = token - 1, Relation = "obj" };
        }
    }

    static string? Mended(Token[] tokens, int token) => tokens[token] switch
    {
        { Tag: UniversalTag.NOUN or UniversalTag.PROPN, Relation: "obj", Head: >= 0 and var verb } when verb < token && HasPreposition(tokens, verb, token) => "obl",
        { Tag: UniversalTag.SCONJ, Relation: "obj" or "nsubj", Head: >= 0 and var verb } when verb > token && tokens[verb].Relation == "ccomp" => "mark",
        { Tag: UniversalTag.PROPN, Relation: "advmod", Head: >= 0 and var verb } when verb == token - 1 && tokens[verb].Tag == UniversalTag.VERB && IsName(tokens[token]) && !HasObject(tokens, verb) => "obj",
        { Relation: "nsubj:pass", Head: >= 0 and var verb } when tokens[verb].PennTag is "VBD" or "VBZ" or "VBP" && HasObject(tokens, verb) && !Array.Exists(tokens, helper => helper.Head == verb && helper.Relation == "aux:pass") => "nsubj",
        { PennTag: "VB", Relation: "advcl", Head: >= 0 and var verb } when IsWhatIsWanted(tokens, verb, token) => "xcomp",
        _ => null,
    };

    static bool IsWhatIsWanted(Token[] tokens, int verb, int infinitive)
    {
        if (verb > infinitive || !Array.Exists(tokens, mark => mark.Head == infinitive && mark is { Relation: "mark", Form: "to" }))
            return false;
        string[] between = [.. tokens[verb..infinitive].Where(token => token.Head == verb).Select(token => token.Relation)];
        return Array.IndexOf(urging, tokens[verb].Lemma) >= 0 ? between.Contains("obj")
            : Array.IndexOf(willing, tokens[verb].Lemma) >= 0 && !between.Any(relation => relation is "obj" or "iobj" or "ccomp" or "xcomp");
    }

    /// <summary>Between verb and noun; "more than" and "over" before a number mark no case.</summary>
    static bool HasPreposition(Token[] tokens, int verb, int noun)
    {
        for (var token = verb + 1; token < noun; token++)
        {
            if (tokens[token] is { Tag: UniversalTag.ADP, Relation: "case", Head: var head } && head == noun && Array.IndexOf(prepositions, tokens[token].Form) >= 0)
                return tokens[token + 1].Tag is not (UniversalTag.NUM or UniversalTag.SCONJ);
        }

        return false;
    }

    /// <summary>"Peru and Ecuador signed agreements": what stands right behind a verb without an object is joined to those before it.</summary>
    static bool IsAcrossVerb(Token[] tokens, int token) =>
        tokens[token] is { Tag: UniversalTag.NOUN or UniversalTag.PROPN, Relation: "conj", Head: >= 0 and var head }
        && head < token - 1
        && tokens[token - 1] is { Tag: UniversalTag.VERB, PennTag: "VBD" or "VBZ" or "VBP" }
        && Descent.IsBelow(tokens, head, token - 1)
        && !HasObject(tokens, token - 1);

    static bool IsName(Token token) => char.IsUpper(token.Form[0]) && Array.IndexOf(days, token.Form.ToLowerInvariant()) < 0;

    static bool HasObject(Token[] tokens, int verb) => Array.Exists(tokens, token => token.Head == verb && token.Relation is "obj" or "ccomp" or "xcomp" or "iobj");
}
