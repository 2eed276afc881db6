using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Arguments;

/// <summary>
/// Reads who did what to whom off the dependency tree: undoes passives, follows control, relative clauses, participles
/// and coordination, and gives nouns their possessors.
/// </summary>
public static class ArgumentReader
{
    /// <summary>How many clauses up a missing subject is sought; deeper nesting is not news.</summary>
    const int FarthestSubject = 6;

    public static IReadOnlyList<Argument> Read(Sentence sentence, int predicate)
    {
        var arguments = new List<Argument>();
        if (sentence.Tokens[predicate].Tag is UniversalTag.VERB or UniversalTag.AUX)
            ReadVerb(sentence, predicate, arguments);
        else
            ReadNoun(sentence, predicate, arguments);
        return arguments;
    }

    /// <summary>True when the verb's own subject undergoes what it says.</summary>
    public static bool IsPassive(Sentence sentence, int verb) =>
        sentence.Dependent(verb, "aux:pass") >= 0
        || sentence.Dependent(verb, "nsubj:pass") >= 0
        || (sentence.Tokens[verb].PennTag == "VBN" && sentence.Is(verb, "acl") && !sentence.Is(verb, "acl:relcl"));

    /// <summary>The heads of the phrases that do what the verb says.</summary>
    public static IReadOnlyList<int> Subjects(Sentence sentence, int verb)
    {
        var arguments = new List<Argument>();
        ReadSubjects(sentence, verb, arguments, FarthestSubject);
        return [.. arguments.Where(argument => argument.Kind == ArgumentKind.Subject).Select(argument => argument.Head)];
    }

    static void ReadVerb(Sentence sentence, int verb, List<Argument> arguments)
    {
        ReadSubjects(sentence, verb, arguments, FarthestSubject);
        foreach (var dependent in sentence.Dependents(verb))
        {
            switch (sentence.Tokens[dependent].Relation)
            {
                case "obj":
                    AddPhrase(sentence, ArgumentKind.Object, FillGap(sentence, dependent, verb), true, arguments);
                    ReadPrepositions(sentence, dependent, false, arguments);
                    break;
                case "iobj":
                    // "Urged China to leave": the treebanks are of two minds whether China is a direct object.
                    AddPhrase(sentence, sentence.Dependent(verb, "obj") < 0 ? ArgumentKind.Object : ArgumentKind.Indirect, dependent, true, arguments);
                    break;
                case "ccomp" or "xcomp":
                    AddPhrase(sentence, ArgumentKind.Complement, dependent, true, arguments);
                    break;
                case var relation when relation.StartsWith("obl", StringComparison.Ordinal):
                    AddOblique(sentence, dependent, true, arguments);
                    break;
            }
        }

        ShareObject(sentence, verb, arguments);
    }

    static void ReadSubjects(Sentence sentence, int verb, List<Argument> arguments, int depth)
    {
        var before = arguments.Count;
        var passive = IsPassive(sentence, verb);
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (sentence.Is(dependent, "nsubj"))
                AddPhrase(sentence, passive ? ArgumentKind.Object : ArgumentKind.Subject, FillGap(sentence, dependent, verb), true, arguments);
            else if (passive && IsAgent(sentence, dependent))
                AddPhrase(sentence, ArgumentKind.Subject, dependent, true, arguments);
        }

        if (arguments.Count == before || (passive && sentence.Dependent(verb, "nsubj") < 0))
            BorrowSubject(sentence, verb, passive ? ArgumentKind.Object : ArgumentKind.Subject, arguments, depth);
    }

    /// <summary>Finds the subject that the clause leaves out, in the clause or phrase that it depends on.</summary>
    static void BorrowSubject(Sentence sentence, int verb, ArgumentKind kind, List<Argument> arguments, int depth)
    {
        var head = sentence.Tokens[verb].Head;
        if (head < 0 || depth == 0)
            return;

        switch (sentence.Tokens[verb].Relation)
        {
            case "acl:relcl" when sentence.Dependent(verb, "nsubj") < 0:
            case "acl":
                AddPhrase(sentence, kind, head, true, arguments);
                break;
            case "conj" or "advcl" or "parataxis" or "xcomp" when IsVerb(sentence, head):
                foreach (var shared in ControllersOf(sentence, verb, head, depth))
                    arguments.Add(new(kind, null, shared, false));
                break;
        }
    }

    static IEnumerable<int> ControllersOf(Sentence sentence, int verb, int governor, int depth)
    {
        var controller = sentence.Is(verb, "xcomp") || IsGerundOf(sentence, verb) ? AnyObject(sentence, governor) : -1;
        if (controller >= 0)
            return Coordinated(sentence, FillGap(sentence, controller, governor));

        var inherited = new List<Argument>();
        ReadSubjects(sentence, governor, inherited, depth - 1);

        // A passive governor has its grammatical subject as deep object; that is still the one who is meant:
        // "Seoul was urged to withdraw", "He was arrested and deported".
        var wanted = IsPassive(sentence, governor) ? ArgumentKind.Object : ArgumentKind.Subject;
        return inherited.Where(argument => argument.Kind == wanted).Select(argument => argument.Head);
    }

    static int AnyObject(Sentence sentence, int verb) =>
        sentence.Dependent(verb, "obj") is >= 0 and var direct ? direct : sentence.Dependent(verb, "iobj");

    /// <summary>"Accused Russia of shelling", "kept Iran from enriching": the gerund says what the object does.</summary>
    public static bool IsGerundOf(Sentence sentence, int verb) =>
        sentence.Is(verb, "advcl")
        && sentence.Tokens[verb].PennTag == "VBG"
        && sentence.Dependent(verb, "mark") is >= 0 and var mark
        && sentence.Tokens[mark].Lemma is "of" or "for" or "from";

    /// <summary>"The treaty that Putin signed", "the talks which Kim hosted": the noun fills the gap.</summary>
    static int FillGap(Sentence sentence, int dependent, int verb)
    {
        var token = sentence.Tokens[dependent];
        var isRelative = token.PennTag is "WP" or "WDT" || (token.Tag == UniversalTag.PRON && token.Lemma is "that" or "which" or "who");
        return isRelative && sentence.Is(verb, "acl:relcl") ? sentence.Tokens[verb].Head : dependent;
    }

    /// <summary>"Condemned and rejected the plan": the object after the last verb belongs to each.</summary>
    static void ShareObject(Sentence sentence, int verb, List<Argument> arguments)
    {
        var hasObject = arguments.Any(argument => argument.Kind is ArgumentKind.Object or ArgumentKind.Complement);
        if (!hasObject && sentence.Is(verb, "acl:relcl") && sentence.Dependent(verb, "nsubj") is >= 0 and var subject
            && FillGap(sentence, subject, verb) == subject)
        {
            AddPhrase(sentence, ArgumentKind.Object, sentence.Tokens[verb].Head, true, arguments);
            return;
        }

        var sibling = sentence.Is(verb, "conj") ? sentence.Tokens[verb].Head : sentence.Dependent(verb, "conj");
        if (hasObject || sibling < 0 || !IsVerb(sentence, sibling))
            return;

        var shared = sentence.Dependent(sibling, "obj");
        if (shared > Math.Max(verb, sibling))
            AddPhrase(sentence, ArgumentKind.Object, shared, false, arguments);
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
                AddOblique(sentence, dependent, direct, arguments);
        }
    }

    static void AddOblique(Sentence sentence, int dependent, bool direct, List<Argument> arguments)
    {
        if (Preposition(sentence, dependent) is { } preposition)
            AddPhrase(sentence, ArgumentKind.Preposition, dependent, direct, arguments, preposition);
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
        || (sentence.Is(dependent, "obl") && Preposition(sentence, dependent) == "by");

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
