using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>What becomes of an agreement, by the word that governs its noun or hangs on it.</summary>
/// <param name="Governor">The verb or noun that says it; the noun itself where nothing does.</param>
/// <param name="Status">Null where the governor tells none.</param>
sealed record Standing(int Governor, AgreementStatus? Status)
{
    public static Standing Of(Sentence sentence, int noun, AgreementWords words)
    {
        var first = FirstConjunct(sentence, noun);
        var governor = GovernorOf(sentence, first);
        if (governor >= 0 && StatusOf(sentence, first, governor, words) is { } status)
            return new(governor, Parse(status));
        return Participle(sentence, noun, words) ?? new(governor >= 0 ? governor : noun, null);
    }

    /// <summary>"A treaty and a trade deal": what is said of the first is said of both.</summary>
    static int FirstConjunct(Sentence sentence, int noun)
    {
        var current = noun;
        for (var left = sentence.Tokens.Count; left > 0 && sentence.Is(current, "conj") && !Clauses.HeadsClause(sentence, current); left--)
            current = sentence.Tokens[current].Head;
        return current;
    }

    static int GovernorOf(Sentence sentence, int noun) => sentence.Tokens[noun] switch
    {
        { Head: >= 0 and var head, Relation: "obj" or "nsubj" or "nsubj:pass" } => head,
        { Head: >= 0 and var head, Relation: "nmod" or "obl" } when ArgumentReader.Preposition(sentence, noun) is not null => head,
        { Head: >= 0 and var head, Relation: "xcomp" } => head,
        _ => -1,
    };

    static string? StatusOf(Sentence sentence, int noun, int governor, AgreementWords words)
    {
        var lemma = Scene.Lemma(sentence, governor);
        var preposition = ArgumentReader.Preposition(sentence, noun);
        if (sentence.Tokens[governor].Tag == UniversalTag.NOUN)
            return preposition is "of" or "to" or "in" ? words.StatusBehind(lemma) : null;
        if (preposition is not null)
            return words.StatusOfObject($"{lemma}+{preposition}");
        if (sentence.Tokens[noun].Relation == "nsubj" && !ArgumentReader.IsPassive(sentence, governor))
            return words.StatusOfSubject(lemma);
        var particle = sentence.Dependent(governor, "compound:prt");
        return (particle >= 0 ? words.StatusOfObject($"{lemma}+{Scene.Lemma(sentence, particle)}") : null) ?? words.StatusOfObject(lemma);
    }

    /// <summary>"The treaty signed in May", "the truce that Cairo brokered", "the agreed ceasefire".</summary>
    static Standing? Participle(Sentence sentence, int noun, AgreementWords words)
    {
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Tokens[dependent].Tag != UniversalTag.VERB || !(sentence.Is(dependent, "acl") || sentence.Is(dependent, "amod")))
                continue;
            var lemma = Scene.Lemma(sentence, dependent);
            var isDone = sentence.Tokens[dependent].PennTag == "VBN" || RelativeObject(sentence, dependent, noun);
            if ((isDone ? words.StatusOfObject(lemma) : words.StatusOfSubject(lemma)) is { } status)
                return new(dependent, Parse(status));
        }

        return null;
    }

    static bool RelativeObject(Sentence sentence, int verb, int noun)
    {
        foreach (var argument in ArgumentReader.Read(sentence, verb))
        {
            if (argument.Head == noun && argument.Kind == ArgumentKind.Object)
                return true;
        }

        return false;
    }

    static AgreementStatus Parse(string status) => Enum.Parse<AgreementStatus>(status.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
}
