using Casus.Actors;
using Casus.Coding.Context;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Articles;

/// <summary>Reads off the tree what the sentences of a treaty's article ask of its parties.</summary>
public sealed class ClauseFinder(Lexicon lexicon)
{
    const string Obliged = "obliged";
    const string Barred = "barred";
    const string Standing = "standing";

    /// <summary>Kinds of duty that need nothing to have happened first.</summary>
    static readonly string[] standing = ["nonaggression", "no hostile alliance", "neutrality", "military aid"];

    readonly ClauseWords words = lexicon.Clauses;

    /// <returns>In the order of the text; of a sentence that says the same of several, one.</returns>
    public IReadOnlyList<TreatyClause> Find(ParsedText parsed)
    {
        var scene = new Scene(parsed, lexicon);
        return [.. parsed.Sentences.SelectMany(sentence => Find(scene, sentence).DistinctBy(clause => (clause.Modality, clause.Kind)))];
    }

    IEnumerable<TreatyClause> Find(Scene scene, Sentence sentence)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (ModalityAt(sentence, token) is var (modality, head) && IsOfParties(scene, sentence, token, head))
                yield return Read(scene, sentence, token, head, modality);
        }
    }

    /// <summary>The modality that the word tells, and the head of what is to be done.</summary>
    (string Modality, int Head)? ModalityAt(Sentence sentence, int token)
    {
        var lemma = Scene.Lemma(sentence, token);
        if (sentence.Is(token, "aux") && words.Modalities.TryGetValue(("modals", lemma), out var modal))
            return (modal, sentence.Tokens[token].Head);
        var field = sentence.Tokens[token].Tag switch
        {
            UniversalTag.VERB => "verbs",
            UniversalTag.ADJ => "adjectives",
            UniversalTag.NOUN => "nouns",
            _ => "",
        };
        if (!words.Modalities.TryGetValue((field, lemma), out var modality))
            return words.Barring.Contains(lemma) && sentence.Tokens[token].Tag == UniversalTag.VERB && !IsUnderModal(sentence, token) ? (Barred, token) : null;
        var content = Infinitive(sentence, token);
        return content >= 0 ? (modality, content) : field == "nouns" ? (modality, token) : null;
    }

    /// <summary>"Shall refrain", "undertake to refrain" are told by the word above.</summary>
    bool IsUnderModal(Sentence sentence, int token)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (words.Modalities.ContainsKey(("modals", Scene.Lemma(sentence, dependent))))
                return true;
        }

        return sentence.Tokens[token].Head is >= 0 and var head && words.Modalities.ContainsKey(("verbs", Scene.Lemma(sentence, head)));
    }

    static int Infinitive(Sentence sentence, int token)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent > token && sentence.Tokens[dependent].PennTag == "VB" && sentence.UniversalRelation(dependent) is "xcomp" or "advcl" or "acl" or "ccomp")
                return dependent;
        }

        return -1;
    }

    /// <summary>Somebody who can be bound is the subject, or nobody is, as in "disputes shall be settled".</summary>
    bool IsOfParties(Scene scene, Sentence sentence, int token, int head)
    {
        if (ArgumentReader.IsPassive(sentence, head) || sentence.Tokens[token].Tag == UniversalTag.NOUN)
            return true;
        var subjects = ArgumentReader.Subjects(sentence, sentence.Is(token, "aux") ? head : token);
        return subjects.Any(subject => words.Parties.Contains(Scene.Lemma(sentence, subject)) || scene.Named(sentence, subject).Count > 0);
    }

    TreatyClause Read(Scene scene, Sentence sentence, int token, int head, string modality)
    {
        var lemmas = Enumerable.Range(0, sentence.Tokens.Count).SelectMany(word => new[] { Scene.Lemma(sentence, word), sentence.Tokens[word].Form.ToLowerInvariant() }).ToHashSet();
        if (modality == Obliged && (words.Barring.Contains(Scene.Lemma(sentence, head)) || IsDenied(sentence, head) || IsDenied(sentence, token)))
            modality = Barred;
        var kind = words.Kinds.FirstOrDefault(kind => kind.Fits(lemmas, modality))?.Kind;
        var trigger = words.Triggers.FirstOrDefault(trigger => lemmas.Overlaps(trigger.Words)).Trigger ?? Standing;
        return new(
            kind == "consultation" ? "consult" : modality,
            kind,
            standing.Contains(kind) ? Standing : trigger,
            Debtors(scene, sentence, sentence.Is(token, "aux") ? head : token),
            [.. Conditions(scene, sentence)],
            scene.Document[Clauses.Span(sentence, head)],
            scene.Document[sentence.Span]);
    }

    static bool IsDenied(Sentence sentence, int token)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (Scene.Lemma(sentence, dependent) is "not" or "neither" or "no" or "never" && sentence.Tokens[dependent].Relation is "advmod" or "det" or "cc:preconj")
                return true;
            if (sentence.Is(dependent, "nsubj") && Scene.Lemma(sentence, dependent) is "neither" or "none")
                return true;
            if (sentence.Is(dependent, "nsubj") && sentence.Dependent(dependent, "det") is >= 0 and var determiner && Scene.Lemma(sentence, determiner) is "neither" or "no")
                return true;
        }

        return false;
    }

    static IReadOnlyList<ActorCode> Debtors(Scene scene, Sentence sentence, int verb) =>
        [.. ArgumentReader.Subjects(sentence, verb).SelectMany(subject => scene.Named(sentence, subject)).Select(actor => actor.Code?.State()).OfType<ActorCode>().Where(code => code.HasState).Distinct()];

    IEnumerable<(string, string)> Conditions(Scene scene, Sentence sentence)
    {
        foreach (var (condition, known) in words.Conditions)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (!known.Contains(Scene.Lemma(sentence, token)) && !known.Contains(sentence.Tokens[token].Form.ToLowerInvariant()))
                    continue;
                if (Phrase(sentence, token) is >= 0 and var head)
                {
                    yield return (condition, scene.Document[Clauses.Span(sentence, head)]);
                    break;
                }
            }
        }
    }

    /// <summary>The phrase or clause beside the main words that the word stands in; −1 where it is one of the main words.</summary>
    static int Phrase(Sentence sentence, int token)
    {
        foreach (var step in Clauses.Upward(sentence, token))
        {
            if (sentence.UniversalRelation(step) is "obl" or "advcl")
                return step;
            if (sentence.UniversalRelation(step) is "nsubj" or "obj" or "root")
                return -1;
        }

        return -1;
    }
}
