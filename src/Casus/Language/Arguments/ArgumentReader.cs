using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Arguments;

/// <summary>
/// Reads who did what to whom off the dependency tree: undoes passives, follows control, relative clauses, participles
/// and coordination, and gives nouns their possessors.
/// </summary>
public static class ArgumentReader
{
    /// <summary>Nouns that say when or how much without a preposition.</summary>
    static readonly string[] measures =
        ["second", "minute", "hour", "day", "night", "morning", "evening", "week", "month", "year", "decade", "time", "today", "yesterday", "tomorrow", "percent", "mile", "kilometre", "kilometer", "metre", "way"];

    /// <summary>Verbs whose participle says what somebody is minded to do.</summary>
    static readonly string[] minded = ["commit", "dedicate", "determine", "prepare", "resolve"];

    public static IReadOnlyList<Argument> Read(Sentence sentence, int predicate)
    {
        var arguments = new List<Argument>();
        if (sentence.Tokens[predicate].Tag is UniversalTag.VERB or UniversalTag.AUX || IsPredicative(sentence, predicate))
            ReadVerb(sentence, predicate, arguments);
        else
            ReadNoun(sentence, predicate, arguments);
        return arguments;
    }

    /// <summary>"Honduras is willing to withdraw", "remains ready to talk".</summary>
    static bool IsPredicative(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag == UniversalTag.ADJ && (sentence.Dependent(token, "nsubj") >= 0 || sentence.Is(token, "xcomp"));

    /// <summary>True when the verb's own subject undergoes what it says.</summary>
    public static bool IsPassive(Sentence sentence, int verb)
    {
        if (sentence.Dependent(verb, "aux:pass") >= 0 || sentence.Dependent(verb, "nsubj:pass") >= 0)
            return !IsMinded(sentence, verb);
        if (sentence.Tokens[verb].PennTag != "VBN" || sentence.Dependent(verb, "aux") >= 0)
            return false;
        return sentence.Tokens[verb].Relation switch
        {
            "acl" or "xcomp" or "amod" => true,
            "advcl" => sentence.Dependent(verb, "nsubj") < 0,
            "conj" => sentence.Dependent(verb, "nsubj") < 0 && IsPassive(sentence, sentence.Tokens[verb].Head),
            "root" => sentence.Dependent(verb, "nsubj") < 0 && sentence.Dependent(verb, "obj") < 0,
            _ => false,
        };
    }

    /// <summary>"Is committed to helping", "are determined to resist": who is so minded has not been acted upon.</summary>
    static bool IsMinded(Sentence sentence, int verb)
    {
        if (Array.IndexOf(minded, sentence.Tokens[verb].Lemma) < 0)
            return false;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (sentence.Is(dependent, "xcomp") || IsGerundTo(sentence, dependent))
                return true;
        }

        return false;
    }

    /// <summary>"Committed to supporting", "looks forward to meeting": what follows is no adjunct.</summary>
    public static bool IsGerundTo(Sentence sentence, int verb) =>
        sentence.Is(verb, "advcl")
        && sentence.Tokens[verb].PennTag == "VBG"
        && sentence.Dependent(verb, "mark") is >= 0 and var mark
        && sentence.Tokens[mark].Lemma == "to";

    /// <summary>The heads of the phrases that do what the verb says.</summary>
    public static IReadOnlyList<int> Subjects(Sentence sentence, int verb)
    {
        var arguments = new List<Argument>();
        ReadSubjects(sentence, verb, arguments);
        var heads = new List<int>(arguments.Count);
        foreach (var argument in arguments)
        {
            if (argument.Kind == ArgumentKind.Subject)
                heads.Add(argument.Head);
        }

        return heads;
    }

    static void ReadVerb(Sentence sentence, int verb, List<Argument> arguments)
    {
        ReadSubjects(sentence, verb, arguments);
        foreach (var dependent in sentence.Dependents(verb))
        {
            switch (sentence.Tokens[dependent].Relation)
            {
                case "obj":
                    AddPhrase(sentence, ArgumentKind.Object, RelativeClauses.FillGap(sentence, dependent, verb), true, arguments);
                    foreach (var part in Coordinated(sentence, dependent))
                        ReadPrepositions(sentence, part, false, arguments);
                    break;
                case "iobj":
                    // "Urged China to leave": the treebanks are of two minds whether China is a direct object.
                    AddPhrase(sentence, LacksObject(sentence, verb) ? ArgumentKind.Object : ArgumentKind.Indirect, dependent, true, arguments);
                    break;
                case "ccomp" or "xcomp":
                    AddPhrase(sentence, ArgumentKind.Complement, dependent, true, arguments);
                    break;
                case "advcl" when IsGerundTo(sentence, dependent):
                    AddPhrase(sentence, ArgumentKind.Complement, dependent, true, arguments);
                    break;
                case var relation when relation.StartsWith("obl", StringComparison.Ordinal):
                    AddOblique(sentence, dependent, verb, true, arguments);
                    break;
            }
        }

        if (!HasObject(arguments))
            ShareObject(sentence, verb, arguments);
        if (!HasObject(arguments) && !IsPassive(sentence, verb))
            ReadBareOblique(sentence, verb, arguments);
    }

    /// <summary>"Releases about 40 prisoners": a phrase behind the verb without a preposition that is no time is its object, however the parser calls it.</summary>
    static void ReadBareOblique(Sentence sentence, int verb, List<Argument> arguments)
    {
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (dependent > verb && sentence.Tokens[dependent].Relation == "obl" && sentence.Tokens[dependent].PennTag is "NN" or "NNS"
                && Preposition(sentence, dependent) is null && Array.IndexOf(measures, sentence.Tokens[dependent].Lemma) < 0)
            {
                AddPhrase(sentence, ArgumentKind.Object, dependent, true, arguments);
            }
        }
    }

    static void ReadSubjects(Sentence sentence, int verb, List<Argument> arguments)
    {
        var subjects = new List<SubjectFinder.Found>();
        SubjectFinder.Find(sentence, verb, subjects);
        var passive = IsPassive(sentence, verb);

        // "Kyiv was given weapons": what was given is the object.
        var kind = !passive ? ArgumentKind.Subject : sentence.Dependent(verb, "obj") < 0 ? ArgumentKind.Object : ArgumentKind.Indirect;
        foreach (var subject in subjects)
            arguments.Add(new(kind, null, subject.Head, subject.Direct));
        if (passive && !ReadAgents(sentence, verb, true, arguments) && Sibling(sentence, verb) is >= 0 and var sibling && IsPassive(sentence, sibling))
            ReadAgents(sentence, sibling, false, arguments);
    }

    /// <summary>The verb before or after this one in a coordination, or −1.</summary>
    static int Sibling(Sentence sentence, int verb) =>
        sentence.Is(verb, "conj") ? sentence.Tokens[verb].Head : sentence.Dependent(verb, "conj");

    static bool LacksObject(Sentence sentence, int verb) =>
        sentence.Dependent(verb, "obj") < 0 && RelativeClauses.MissingObject(sentence, verb) < 0;

    static bool ReadAgents(Sentence sentence, int verb, bool direct, List<Argument> arguments)
    {
        var before = arguments.Count;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (IsAgent(sentence, dependent))
                AddPhrase(sentence, ArgumentKind.Subject, dependent, direct, arguments);
        }

        return arguments.Count > before;
    }

    static bool HasObject(List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Kind is ArgumentKind.Object or ArgumentKind.Complement)
                return true;
        }

        return false;
    }

    /// <summary>"Accused Russia of shelling", "kept Iran from enriching": the gerund says what the object does.</summary>
    public static bool IsGerundOf(Sentence sentence, int verb) =>
        sentence.Is(verb, "advcl")
        && sentence.Tokens[verb].PennTag == "VBG"
        && sentence.Dependent(verb, "mark") is >= 0 and var mark
        && sentence.Tokens[mark].Lemma is "of" or "for" or "from" or "into";

    /// <summary>"The treaty Putin signed"; "condemned and rejected the plan": the object after the last verb belongs to each.</summary>
    static void ShareObject(Sentence sentence, int verb, List<Argument> arguments)
    {
        if (!IsPassive(sentence, verb) && RelativeClauses.MissingObject(sentence, verb) is >= 0 and var noun && !IsSubject(noun, arguments))
        {
            var left = RelativeClauses.StrandedPreposition(sentence, verb);
            if (left >= 0)
                AddPhrase(sentence, ArgumentKind.Preposition, noun, true, arguments, sentence.Tokens[left].Form.ToLowerInvariant());
            else
                AddPhrase(sentence, ArgumentKind.Object, noun, true, arguments);
            return;
        }

        var sibling = Sibling(sentence, verb);
        if (sibling < 0 || !IsVerb(sentence, sibling))
            return;

        var shared = sentence.Dependent(sibling, "obj");
        if (shared > Math.Max(verb, sibling))
            AddPhrase(sentence, ArgumentKind.Object, shared, false, arguments);
    }

    static bool IsSubject(int token, List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Head == token && argument.Kind == ArgumentKind.Subject)
                return true;
        }

        return false;
    }

    static void ReadNoun(Sentence sentence, int noun, List<Argument> arguments)
    {
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Is(dependent, "nmod:poss") || IsModifier(sentence, dependent))
                AddPhrase(sentence, ArgumentKind.Owner, dependent, true, arguments);
        }

        ReadPrepositions(sentence, noun, true, arguments);
    }

    static bool IsModifier(Sentence sentence, int dependent) =>
        sentence.Tokens[dependent].Relation is "amod" or "compound" or "nmod:desc"
        || (sentence.Tokens[dependent].Relation is "nmod" && sentence.Dependent(dependent, "case") < 0);

    static void ReadPrepositions(Sentence sentence, int noun, bool direct, List<Argument> arguments)
    {
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Is(dependent, "nmod") && sentence.Tokens[dependent].Relation != "nmod:poss")
                AddOblique(sentence, dependent, noun, direct, arguments);
        }
    }

    static void AddOblique(Sentence sentence, int dependent, int governor, bool direct, List<Argument> arguments)
    {
        if (Preposition(sentence, dependent) is { } preposition)
            AddPhrase(sentence, ArgumentKind.Preposition, RelativeClauses.FillGap(sentence, dependent, governor), direct, arguments, preposition);
    }

    /// <summary>The case-marking words before a phrase, in lower case and joined by spaces; null where it has none.</summary>
    public static string? Preposition(Sentence sentence, int dependent)
    {
        var marker = sentence.Dependent(dependent, "case");
        if (marker < 0 || sentence.Tokens[marker].PennTag == "POS")
            return null;

        var words = sentence.Tokens[marker].Form.ToLowerInvariant();
        foreach (var part in sentence.Dependents(marker))
        {
            if (sentence.Is(part, "fixed"))
                words += " " + sentence.Tokens[part].Form.ToLowerInvariant();
        }

        return words;
    }

    static bool IsAgent(Sentence sentence, int dependent) =>
        sentence.Tokens[dependent].Relation == "obl:agent"
        || (sentence.Is(dependent, "obl") && sentence.Tokens[dependent].Tag != UniversalTag.NUM && Preposition(sentence, dependent) == "by");

    static bool IsVerb(Sentence sentence, int token) => sentence.Tokens[token].Tag is UniversalTag.VERB or UniversalTag.AUX;

    static void AddPhrase(
        Sentence sentence, ArgumentKind kind, int head, bool direct, List<Argument> arguments, string? preposition = null)
    {
        foreach (var part in Coordinated(sentence, head))
            arguments.Add(new(kind, preposition, part, direct));
    }

    /// <summary>The phrase's head and the heads of the phrases coordinated with it, in the order of the text.</summary>
    public static IEnumerable<int> Coordinated(Sentence sentence, int head)
    {
        yield return head;
        foreach (var part in sentence.Dependents(head))
        {
            if (part <= head || !sentence.Is(part, "conj"))
                continue;
            foreach (var member in Coordinated(sentence, part))
                yield return member;
        }
    }
}
