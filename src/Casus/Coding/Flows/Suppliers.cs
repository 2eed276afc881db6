using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds the giver above a predicate that names none: "the leaders affirmed their commitment to providing aid", "he announced the delivery".</summary>
static class Suppliers
{
    /// <summary>How many words up the giver's own verb may stand.</summary>
    const int Reach = 8;

    public static IReadOnlyList<ActorReference> Above(Partners partners, Sentence sentence, int token, Lexicon lexicon)
    {
        var words = lexicon.Flows;
        if (Punished(partners, sentence, token, lexicon.Events) is { Count: > 0 } punished)
            return punished;
        if (IsAsked(sentence, token, words))
            return [];
        if (Announced(partners, sentence, token, words) is { Count: > 0 } announced)
            return announced;
        var (left, mayBorrow) = (Reach, IsBare(sentence, token));
        foreach (var step in Clauses.Upward(sentence, token))
        {
            if (left-- == 0)
                break;
            if (step != token && At(partners, sentence, token, step, mayBorrow, words) is { Count: > 0 } found)
                return Known(found);
            if (EndsSearch(sentence, step, words))
                break;
            if (sentence.Tokens[step].Tag == UniversalTag.NOUN)
                mayBorrow = MayBorrow(sentence, step, mayBorrow, words);
        }

        return !IsLaw(sentence, token, words) ? [] : partners.Speaker(sentence, token) is { Count: > 0 } speaker ? speaker : partners.Publisher(sentence, token);
    }

    /// <summary>"Berlin announced that tanks would be sent": who promises what nobody is said to do will do it.</summary>
    static IReadOnlyList<ActorReference> Announced(Partners partners, Sentence sentence, int token, FlowWords words) =>
        sentence.Tokens[token] is { Head: >= 0 and var verb } && sentence.Is(token, "ccomp") && sentence.Dependent(token, "nsubj:pass") >= 0
            && sentence.Dependent(token, "aux") is >= 0 and var aux && sentence.Tokens[aux].PennTag == "MD" && words.IsPromising(Lemma(sentence, verb))
            ? Known([.. ArgumentReader.Subjects(sentence, verb).SelectMany(head => partners.Meant(sentence, head))])
            : [];

    /// <summary>Whom a word above names as the giver.</summary>
    static IReadOnlyList<ActorReference> At(Partners partners, Sentence sentence, int token, int step, bool mayBorrow, FlowWords words)
    {
        var lemma = Lemma(sentence, step);
        return sentence.Tokens[step].Tag switch
        {
            // "Hegseth orders a stop of the shipments": a verb that the parser has tagged as a noun.
            UniversalTag.NOUN when mayBorrow && sentence.Dependent(step, "nsubj") >= 0 && sentence.Dependent(step, "obj") >= 0 => Known([.. ArgumentReader.Subjects(sentence, step).SelectMany(head => partners.Meant(sentence, head))]),
            UniversalTag.VERB when mayBorrow || words.Governor(lemma) is not null => Known([.. ArgumentReader.Subjects(sentence, step).SelectMany(head => partners.Meant(sentence, head))]),

            // "Their efforts to provide", "Germany's plan for deliveries".
            UniversalTag.NOUN when words.Governor(lemma) is not null && partners.Owners(sentence, step) is { Count: > 0 } owners => owners,
            UniversalTag.NOUN or UniversalTag.PROPN when words.IsLaw(lemma) && partners.Owners(sentence, step).Count == 0 => partners.Publisher(sentence, token),
            _ => [],
        };
    }

    /// <summary>"If X escalates, and efforts to provide aid": a noun beside another is not what the verb above is about. "Orders a freeze on aid": who does that
    /// to the delivery is who would give.</summary>
    static bool MayBorrow(Sentence sentence, int noun, bool before, FlowWords words) =>
        (before && !sentence.Is(noun, "conj")) || (sentence.Is(noun, "obj") && words.Governor(Lemma(sentence, noun)) is FlowStage.Suspended or FlowStage.Ended);

    /// <summary>True where the text asks for what is given, or backs it, and nobody is said to give it.</summary>
    public static bool IsAsked(Sentence sentence, int token, FlowWords words)
    {
        var (left, below) = (Reach, token);
        foreach (var step in Clauses.Upward(sentence, token))
        {
            if (left-- == 0)
                break;
            if (step != token && (words.IsAsking(Lemma(sentence, step)) || IsBacked(sentence, step, below)))
                return true;
            below = step;
        }

        return false;
    }

    /// <summary>"Support for ensuring the delivery", "for increased aid": who backs it does not give it.</summary>
    static bool IsBacked(Sentence sentence, int governor, int below) =>
        IsFor(sentence, below) && sentence.Tokens[below].Tag is UniversalTag.VERB or UniversalTag.NOUN
        && (IsSupport(sentence, governor) || (sentence.Dependent(governor, "obj") is >= 0 and var thing && thing < below && IsSupport(sentence, thing)));

    static bool IsSupport(Sentence sentence, int token) => sentence.Tokens[token] is { Tag: UniversalTag.NOUN, Lemma: "support" };

    /// <summary>Behind "for", whether it leads in a phrase or a gerund.</summary>
    static bool IsFor(Sentence sentence, int token) =>
        (sentence.Dependent(token, "mark") is >= 0 and var mark && Lemma(sentence, mark) == "for") || ArgumentReader.Preposition(sentence, token) == "for";

    /// <summary>"This bill will provide aid": whoever speaks of his own law gives.</summary>
    static bool IsLaw(Sentence sentence, int token, FlowWords words)
    {
        foreach (var subject in ArgumentReader.Subjects(sentence, token))
        {
            if (sentence.Tokens[subject].Tag is UniversalTag.NOUN or UniversalTag.PROPN && words.IsLaw(Lemma(sentence, subject)))
                return true;
        }

        return false;
    }

    /// <summary>A participle or infinitive has the subject of the clause above.</summary>
    static bool IsBare(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Tag: UniversalTag.VERB, PennTag: "VB" or "VBG" } && sentence.Dependent(token, "nsubj") < 0 && !ArgumentReader.IsPassive(sentence, token);

    /// <summary>"Sanctioned firms for providing weapons": those do it who are punished, blamed or thanked for it.</summary>
    static IReadOnlyList<ActorReference> Punished(Partners partners, Sentence sentence, int token, EventLexicon events)
    {
        if (sentence.Tokens[token] is not { PennTag: "VBG", Head: >= 0 and var verb } || sentence.Tokens[verb].Tag != UniversalTag.VERB || !IsFor(sentence, token)
            || !events.Verb(Lemma(sentence, verb)).Any(entry => entry.Rule.Type is EventType.Accuse or EventType.Sanction or EventType.Coerce or EventType.Support))
        {
            return [];
        }

        return Known([.. ArgumentReader.Read(sentence, verb).Where(argument => argument.Kind == ArgumentKind.Object).SelectMany(argument => partners.Meant(sentence, argument.Head))]);
    }

    /// <summary>A clause with a subject of its own, or one about a noun that does something else itself ("firms providing support").</summary>
    static bool EndsSearch(Sentence sentence, int step, FlowWords words) =>
        (sentence.Is(step, "acl") && sentence.Tokens[step].PennTag == "VBG" && words.Governor(Lemma(sentence, sentence.Tokens[step].Head)) is null)
        || (sentence.Is(step, "ccomp") && sentence.Dependent(step, "nsubj") >= 0) || sentence.Is(step, "advcl") && sentence.Dependent(step, "nsubj") >= 0;

    static string Lemma(Sentence sentence, int token) => Context.Scene.Lemma(sentence, token);

    static IReadOnlyList<ActorReference> Known(IReadOnlyList<ActorReference> actors) => [.. actors.Where(actor => actor.Code is { IsKnown: true })];
}
