using Casus.Text;

namespace Casus.Language.Arguments;

/// <summary>Finds the grammatical subject of a verb, also where the clause leaves it out: control and raising, coordination, participles,
/// infinitives behind nouns.</summary>
static class SubjectFinder
{
    /// <summary>How many clauses up a missing subject is sought; deeper nesting is not news.</summary>
    const int Farthest = 6;

    /// <summary>Verbs whose infinitive says what the subject will do, although an object stands between.</summary>
    static readonly string[] subjectControl = ["promise", "pledge", "vow", "swear", "threaten"];

    /// <summary>Verb and preposition before whoever is to do what the infinitive says.</summary>
    static readonly (string Verb, string Preposition)[] addressed =
        [("call", "on"), ("call", "upon"), ("appeal", "to"), ("rely", "on"), ("count", "on"), ("plead", "with"), ("prevail", "on"), ("prevail", "upon")];

    /// <param name="Direct">False when it was shared with or controlled from another clause.</param>
    public readonly record struct Found(int Head, bool Direct);

    public static void Find(Sentence sentence, int verb, List<Found> found) => Find(sentence, verb, true, Farthest, found);

    static void Find(Sentence sentence, int verb, bool direct, int depth, List<Found> found)
    {
        var before = found.Count;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (sentence.Is(dependent, "nsubj") && sentence.Tokens[dependent].Relation != "nsubj:outer")
                Add(sentence, RelativeClauses.FillGap(sentence, dependent, verb), direct, found);
        }

        if (found.Count == before && depth > 0 && sentence.Tokens[verb].Head is >= 0 and var head)
            Borrow(sentence, verb, head, direct, depth - 1, found);
    }

    static void Borrow(Sentence sentence, int verb, int head, bool direct, int depth, List<Found> found)
    {
        switch (sentence.Tokens[verb].Relation)
        {
            case "acl:relcl":
            case "acl" when IsBareParticiple(sentence, verb):
            case "amod" when sentence.Tokens[verb].Tag == UniversalTag.ADJ:
                Add(sentence, head, direct, found);
                break;
            case "acl" when ArgumentReader.IsPassive(sentence, verb):
                Add(sentence, head, direct, found);
                break;
            case "acl":
                BorrowFromNoun(sentence, head, depth, found);
                break;
            case "xcomp" or "advcl":
                if (Absolute(sentence, verb, head) is >= 0 and var between)
                    Add(sentence, between, true, found);
                else if (!BorrowFromObject(sentence, verb, head, found))
                    Find(sentence, head, false, depth, found);
                break;
            case "conj" when !IsImperative(sentence, verb, head):
            case "parataxis" when IsVerb(sentence, head) && !IsImperative(sentence, verb, head):
                Find(sentence, head, false, depth, found);
                break;
        }
    }

    /// <summary>"…, with both sides engaging in talks": who stands between "with" and the verb, however the parser hangs him; −1 for nobody.</summary>
    static int Absolute(Sentence sentence, int verb, int governor)
    {
        if (!sentence.Is(verb, "advcl") || sentence.Dependent(verb, "mark") is not (>= 0 and var mark) || sentence.Tokens[mark].Lemma != "with")
            return -1;
        foreach (var dependent in sentence.Dependents(governor))
        {
            if (dependent > mark && dependent < verb && sentence.Is(dependent, "obl") && sentence.Dependent(dependent, "case") < 0)
                return dependent;
        }

        return -1;
    }

    /// <summary>"They have done it, look at them": a bare form beside a finite verb has nobody named as its subject.</summary>
    static bool IsImperative(Sentence sentence, int verb, int governor) =>
        sentence.Tokens[verb].PennTag == "VB" && sentence.Dependent(verb, "mark") < 0 && sentence.Dependent(verb, "aux") < 0
        && (sentence.Is(verb, "parataxis") || sentence.Tokens[governor].PennTag is "VBD" or "VBZ");

    static bool IsBareParticiple(Sentence sentence, int verb) =>
        sentence.Tokens[verb].PennTag is not ("VB" or "VBP") && sentence.Dependent(verb, "mark") < 0;

    /// <summary>"The first state to recognise it", "Iran's refusal to answer", "had the right to strike".</summary>
    static void BorrowFromNoun(Sentence sentence, int noun, int depth, List<Found> found)
    {
        if (IsSingledOut(sentence, noun))
            Add(sentence, noun, true, found);
        else if (Possessor(sentence, noun) is >= 0 and var owner)
            Add(sentence, owner, false, found);
        else if (sentence.Is(noun, "obj"))
            Find(sentence, sentence.Tokens[noun].Head, false, depth, found);
    }

    static bool IsSingledOut(Sentence sentence, int noun)
    {
        if (sentence.Tokens[noun].Tag is UniversalTag.PROPN or UniversalTag.PRON)
            return true;
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Is(dependent, "amod") && sentence.Tokens[dependent].Lemma is "first" or "second" or "third" or "last" or "latest" or "only" or "next")
                return !IsCircumstance(sentence, noun);
        }

        return false;
    }

    static bool IsCircumstance(Sentence sentence, int noun) => sentence.Tokens[noun].Lemma is "time" or "day" or "year" or "way" or "chance" or "step";

    static int Possessor(Sentence sentence, int noun)
    {
        foreach (var dependent in sentence.Dependents(noun))
        {
            var isName = sentence.Is(dependent, "compound") && sentence.Tokens[dependent].Tag == UniversalTag.PROPN;
            var isNationality = sentence.Is(dependent, "amod") && dependent > 0 && char.IsUpper(sentence.Tokens[dependent].Form[0]);
            if (isName || isNationality || sentence.Is(dependent, "nmod:poss")
                || (sentence.Is(dependent, "nmod") && ArgumentReader.Preposition(sentence, dependent) == "of"))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>"Urged Russia to withdraw", "called on Iran to stop", "accused Israel of shelling".</summary>
    static bool BorrowFromObject(Sentence sentence, int verb, int governor, List<Found> found)
    {
        var lemma = sentence.Tokens[governor].Lemma;
        if (ArgumentReader.IsPassive(sentence, governor) || Array.IndexOf(subjectControl, lemma) >= 0)
            return false;

        var isControlled = sentence.Is(verb, "xcomp") || ArgumentReader.IsGerundOf(sentence, verb);
        var controller = isControlled ? AnyObject(sentence, governor) : -1;
        if (controller < 0 && sentence.Tokens[verb].PennTag == "VB")
            controller = Addressee(sentence, verb, governor, lemma);
        if (controller < 0)
            return false;
        Add(sentence, RelativeClauses.FillGap(sentence, controller, governor), false, found);
        return true;
    }

    static int AnyObject(Sentence sentence, int verb) =>
        sentence.Dependent(verb, "obj") is >= 0 and var direct ? direct : sentence.Dependent(verb, "iobj");

    static int Addressee(Sentence sentence, int verb, int governor, string lemma)
    {
        foreach (var dependent in sentence.Dependents(governor))
        {
            if (dependent > governor && dependent < verb && sentence.Is(dependent, "obl")
                && ArgumentReader.Preposition(sentence, dependent) is { } preposition && Array.IndexOf(addressed, (lemma, preposition)) >= 0)
            {
                return dependent;
            }
        }

        return -1;
    }

    static void Add(Sentence sentence, int head, bool direct, List<Found> found)
    {
        foreach (var part in ArgumentReader.Coordinated(sentence, head))
            found.Add(new(part, direct));
    }

    static bool IsVerb(Sentence sentence, int token) => sentence.Tokens[token].Tag is UniversalTag.VERB or UniversalTag.AUX;
}
