using Casus.Coding.Amounts;
using Casus.Coding.Context;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>Counts the people in an event where its sentence gives numbers: "killed 14 and injured 35 others", "two people were detained".</summary>
/// <remarks>Read off the order of the words, which in these phrases is firmer than the tree.</remarks>
sealed class PeopleCounter(Lexicon lexicon)
{
    /// <summary>How many words may stand between a number and the word that says what happened to those people.</summary>
    const int Reach = 12;

    /// <summary>How many words may name the people: "two Kenyan police officers".</summary>
    const int WordsForPeople = 4;

    const int LargestCount = 100_000_000;

    static readonly string[] approximate = ["at", "least", "more", "than", "over", "up", "to", "about", "around", "nearly", "some", "another", "an", "additional", "the", "of", "almost", "as", "many", "other"];

    readonly AmountReader amounts = new(lexicon.Flows);

    /// <summary>Null where nobody is counted.</summary>
    public PeopleCounts? Of(Scene scene, Happening happening, IReadOnlyList<Happening> all)
    {
        if (happening.Rule.Type is not (EventType.Assault or EventType.Coerce or EventType.Protest))
            return null;

        var sums = new Dictionary<Fate, int>();
        foreach (var (fate, people) in People(scene, happening.Sentence))
        {
            if (IsOf(happening, fate, all))
                sums[fate] = Math.Min(LargestCount, sums.GetValueOrDefault(fate) + people);
        }

        return sums.Count == 0 ? null : new(Sum(Fate.Killed), Sum(Fate.Injured), Sum(Fate.Detained), Sum(Fate.Protesting));

        int? Sum(Fate fate) => sums.TryGetValue(fate, out var sum) ? sum : null;
    }

    /// <summary>Each number of people in the sentence, with what happened to them.</summary>
    IEnumerable<(Fate Fate, int People)> People(Scene scene, Sentence sentence)
    {
        var (last, before) = (Fate.None, -1);
        foreach (var amount in amounts.Read(scene, sentence))
        {
            if (!IsCount(sentence, amount) || !CountsPeople(scene, sentence, amount, out var noun))
                continue;
            (last, before) = (FateOf(sentence, amount, noun, last, before), noun);
            if (last != Fate.None)
                yield return (last, (int)amount.Value);
        }
    }

    /// <summary>A whole number that is neither money nor an age, nor of some who have been counted.</summary>
    static bool IsCount(Sentence sentence, Amount amount) =>
        !amount.IsMoney && amount.Value == decimal.Truncate(amount.Value) && amount.Value is >= 1 and <= LargestCount
        && (amount.First == 0 || sentence.Tokens[amount.First - 1].Form is not ("including" or "aged" or "age" or "in" or "on"));

    enum Fate { None, Killed, Injured, Detained, Protesting }

    /// <summary>Of several events in a sentence, the first that the fate fits has the people.</summary>
    static bool IsOf(Happening happening, Fate fate, IReadOnlyList<Happening> all)
    {
        var type = fate switch { Fate.Detained => EventType.Coerce, Fate.Protesting => EventType.Protest, _ => EventType.Assault };
        return happening.Rule.Type == type
            && all.First(other => other.Rule.Type == type && other.Predicates.Any(predicate => predicate.Sentence == happening.Sentence)) == happening;
    }

    /// <param name="noun">The last token of those who are counted.</param>
    bool CountsPeople(Scene scene, Sentence sentence, Amount amount, out int noun)
    {
        noun = amount.Last;
        for (var token = amount.Last + 1; token < sentence.Tokens.Count && token <= amount.Last + WordsForPeople; token++)
        {
            if (IsPeople(scene, sentence, token))
            {
                noun = token;
                if (token + 1 >= sentence.Tokens.Count || !IsNoun(sentence, token + 1))
                    return true;
            }
            else if (FateBy(Scene.Lemma(sentence, token)) != Fate.None)
            {
                return true;
            }
            else if (!Describes(sentence, token))
            {
                return noun > amount.Last || (token == amount.Last + 1 && StandsForPeople(sentence, token));
            }
        }

        return noun > amount.Last;
    }

    bool IsPeople(Scene scene, Sentence sentence, int token) =>
        IsNoun(sentence, token) && (IsPerson(Scene.Lemma(sentence, token)) || scene.Named(sentence, token).Count > 0);

    static bool IsNoun(Sentence sentence, int token) => sentence.Tokens[token].Tag is UniversalTag.NOUN or UniversalTag.PROPN;

    static bool Describes(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag is UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADV || sentence.Tokens[token].Form == "-";

    /// <summary>"Kills 14 and injures 35": the number stands for the people.</summary>
    static bool StandsForPeople(Sentence sentence, int next) =>
        sentence.Tokens[next].Tag is UniversalTag.CCONJ or UniversalTag.AUX or UniversalTag.VERB or UniversalTag.PUNCT && sentence.Tokens[next].Form != "-";

    bool IsPerson(string lemma) =>
        lexicon.Classes.Contains("person", lemma) || lexicon.Classes.Contains("troops", lemma) || lexicon.Agents.Sector(lemma) is not null;

    Fate FateBy(string lemma) =>
        lexicon.Classes.Contains("killing", lemma) ? Fate.Killed
        : lexicon.Classes.Contains("injuring", lemma) ? Fate.Injured
        : lexicon.Classes.Contains("detaining", lemma) ? Fate.Detained
        : lexicon.Classes.Contains("protesting", lemma) ? Fate.Protesting
        : Fate.None;

    /// <summary>The word before the number ("kills at least 26"), that behind the people ("were killed", "dead"), or that of the people
    /// before, with whom these are joined.</summary>
    Fate FateOf(Sentence sentence, Amount amount, int noun, Fate last, int before)
    {
        var left = amount.First - 1;
        while (left >= 0 && Array.IndexOf(approximate, sentence.Tokens[left].Form.ToLowerInvariant()) >= 0)
            left--;
        if (left >= 0 && FateBy(Scene.Lemma(sentence, left)) is not (Fate.None or Fate.Protesting) and var active && IsActive(sentence, left))
            return active;
        if (Behind(sentence, noun) is not Fate.None and var behind)
            return behind;
        return left > before && left - before <= 2 && sentence.Tokens[left].Form is "and" or "," ? last : Fate.None;
    }

    Fate Behind(Sentence sentence, int noun)
    {
        for (var token = noun + 1; token < sentence.Tokens.Count && token <= noun + Reach; token++)
        {
            if (sentence.Tokens[token].Tag == UniversalTag.NUM || sentence.Tokens[token].Form is ";" or "." or "who" or "after")
                break;
            if (FateBy(Scene.Lemma(sentence, token)) is not Fate.None and var behind && Undergoes(sentence, token, behind))
                return behind;
        }

        return Fate.None;
    }

    /// <summary>"Kills 26", "killing 26", "the death of 26"; not "were killed 26 days ago".</summary>
    static bool IsActive(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag == UniversalTag.NOUN || sentence.Dependent(token, "aux:pass") < 0;

    static bool Undergoes(Sentence sentence, int token, Fate fate) =>
        fate == Fate.Protesting
        || sentence.Tokens[token].PennTag is "VBN" or "JJ" or "VBD" && (sentence.Tokens[token].PennTag != "VBD" || Scene.Lemma(sentence, token) is "die" or "perish")
        || sentence.Tokens[token].Tag == UniversalTag.NOUN && token > 0 && sentence.Tokens[token - 1].Tag != UniversalTag.DET && Scene.Lemma(sentence, token) is "death" or "fatality" or "injury" or "arrest" or "detention";
}
