using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>Verbs under "will": who says that he will give, free or withdraw promises it, and the promise has been made.</summary>
static class Promises
{
    /// <returns>The modal verb and the rule that it calls up; null where there is none.</returns>
    public static (int Modal, EventRule Rule)? Of(Happening happening, Lexicon lexicon)
    {
        var sentence = happening.Sentence;
        if (happening.IsNominal || happening.IsReminder || ArgumentReader.IsPassive(sentence, happening.Token))
            return null;
        var verb = Finite(sentence, happening.Token, lexicon.Classes);

        // "Will reaffirm its support" tells what will be said.
        if (Meetings.IsSaid(happening.Rule.Type) && lexicon.Speech.Verbs(Scene.Lemma(sentence, verb)).Count > 0)
            return null;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (!sentence.Is(dependent, "aux"))
                continue;
            foreach (var rule in lexicon.Events.Modal)
            {
                if (rule.Of?.Contains(happening.Rule.Type) == true && rule.Modals!.Allows(Word(sentence, dependent)) && IsOwn(sentence, verb, dependent, lexicon))
                    return (dependent, rule);
            }
        }

        return null;
    }

    /// <summary>"Will continue to provide", where the rule asks for the "will": it makes the promise; −1 where there is none.</summary>
    public static int OwnModal(Happening happening)
    {
        if (happening.Rule.Type != EventType.Agree || happening.Rule.Near?.Allows("will") != true)
            return -1;
        foreach (var dependent in happening.Sentence.Dependents(happening.Token))
        {
            if (happening.Sentence.Is(dependent, "aux") && Word(happening.Sentence, dependent) == "will")
                return dependent;
        }

        return -1;
    }

    /// <summary>"Will continue to support": the verb that has the modal.</summary>
    static int Finite(Sentence sentence, int verb, WordClasses classes)
    {
        var current = verb;
        for (var left = 3; left > 0 && sentence.Is(current, "xcomp") && classes.Contains("aspect", Scene.Lemma(sentence, sentence.Tokens[current].Head)); left--)
            current = sentence.Tokens[current].Head;
        return current;
    }

    /// <summary>"Would" is "will" only in what somebody says of himself: "said it would allow".</summary>
    static bool IsOwn(Sentence sentence, int verb, int modal, Lexicon lexicon) =>
        Word(sentence, modal) != "would"
        || (sentence.Is(verb, "ccomp") && lexicon.Speech.Verbs(Scene.Lemma(sentence, sentence.Tokens[verb].Head)).Count > 0);

    static string Word(Sentence sentence, int token) => sentence.Tokens[token].Form.ToLowerInvariant() switch
    {
        "'ll" or "’ll" or "wo" or "shall" => "will",
        "'d" or "’d" => "would",
        var form => form,
    };
}
