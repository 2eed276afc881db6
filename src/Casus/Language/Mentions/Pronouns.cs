using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Says whom a personal pronoun means; where that is open it stays silent.</summary>
sealed class Pronouns(Memory memory)
{
    /// <summary>How many sentences back the antecedent may stand.</summary>
    const int Reach = 3;

    /// <summary>The last sentence that has a pronoun for a man, and for a woman, of whom nobody knows who it is.</summary>
    int unknownMan = -Reach, unknownWoman = -Reach;

    static readonly string[] women = ["she", "her", "herself"];
    static readonly string[] ofPersons = ["he", "she", "him", "her", "his", "himself", "herself"];
    static readonly string[] ofBodies = ["it", "its", "itself"];
    static readonly string[] ofMany = ["they", "them", "their", "themselves"];

    public void Find(SentenceMentions found)
    {
        for (var token = 0; token < found.Sentence.Tokens.Count; token++)
        {
            if (found.Sentence.Tokens[token].Tag != UniversalTag.PRON || found.HeadedBy(token) is not null)
                continue;
            var form = found.Sentence.Tokens[token].Form;
            if (Antecedents(found, token, form) is { Count: > 0 } antecedents)
                found.Add(Refer(found, token, form, antecedents));
            else if (Holds(women, form))
                unknownWoman = found.Sentence.Number;
            else if (Holds(ofPersons, form))
                unknownMan = found.Sentence.Number;
        }
    }

    IReadOnlyList<Mention> Antecedents(SentenceMentions found, int pronoun, string form) =>
        Holds(ofPersons, form) ? Person(found, pronoun, Holds(women, form) ? unknownWoman : unknownMan)
        : Holds(ofBodies, form) && !found.Sentence.Is(pronoun, "expl") ? Body(found, pronoun, Number.One)
        : Holds(ofMany, form) ? Body(found, pronoun, Number.Many)
        : [];

    static bool Holds(string[] forms, string form)
    {
        foreach (var known in forms)
        {
            if (known.Equals(form, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    static Mention Refer(SentenceMentions found, int pronoun, string form, IReadOnlyList<Mention> antecedents)
    {
        var because = $"'{form.ToLowerInvariant()}': {string.Join(" and ", antecedents.Select(Words))}, named before";
        var referents = antecedents.SelectMany(mention => mention.Referents)
            .Select(referent => referent with { Because = because, Confidence = referent.Confidence == LinkConfidence.Low ? LinkConfidence.Low : LinkConfidence.Medium });
        return found.Make(pronoun, pronoun, pronoun, MentionKind.Anaphor, [.. referents]) with { Antecedents = antecedents };
    }

    static string Words(Mention mention) => mention.Referents[0].Name ?? mention.Referents[0].Code.ToString();

    /// <param name="unknown">The last sentence that speaks of somebody unknown with such a pronoun: this one goes on about him.</param>
    IReadOnlyList<Mention> Person(SentenceMentions found, int pronoun, int unknown)
    {
        foreach (var subject in Subjects.Above(found.Sentence, pronoun))
        {
            if (found.HeadedBy(subject) is { } mention && Persons.Is(found.Sentence, mention))
                return [mention];
            if (Persons.MayBe(found.Sentence, subject) && found.HeadedBy(subject) is null)
                return [];
        }

        if (found.Sentence.Number - unknown < Reach)
            return [];
        var before = found.All.Where(mention => mention.Last < pronoun && Persons.Is(found.Sentence, mention) && !IsFellow(found.Sentence, mention, pronoun)).ToArray();
        if (before.Length > 0)
            return Single(found.Sentence, before);
        return Persons.HasStranger(found, pronoun) ? [] : PersonBefore();
    }

    static bool IsFellow(Sentence sentence, Mention mention, int pronoun) =>
        !sentence.Is(pronoun, "nmod:poss") && sentence.Tokens[pronoun].Head == sentence.Tokens[mention.Head].Head;

    IReadOnlyList<Mention> PersonBefore()
    {
        foreach (var earlier in memory.Back(Reach))
        {
            var persons = earlier.All.Where(mention => Persons.Is(earlier.Sentence, mention)).ToArray();
            if (Memory.MainSubject(earlier.Sentence) is >= 0 and var subject && Array.Find(persons, mention => mention.Head == subject) is { } main)
                return [main];
            if (Persons.HasStranger(earlier, earlier.Sentence.Tokens.Count))
                return [];
            if (persons.Length > 0)
                return Single(earlier.Sentence, persons);
        }

        return [];
    }

    static IReadOnlyList<Mention> Single(Sentence sentence, Mention[] persons)
    {
        if (persons.DistinctBy(mention => mention.Referents[0].Name ?? mention.Referents[0].Code.ToString()).Count() == 1)
            return [persons[^1]];
        var subjects = persons.Where(mention => sentence.Is(mention.Head, "nsubj")).DistinctBy(mention => mention.Referents[0].Name).ToArray();
        return subjects.Length == 1 ? subjects : [];
    }

    IReadOnlyList<Mention> Body(SentenceMentions found, int pronoun, Number number)
    {
        foreach (var subject in Subjects.Above(found.Sentence, pronoun))
            return Bodies(found, subject, number);

        // A subject of its own sentence takes up the subject of the sentence before.
        return found.Sentence.Is(pronoun, "nsubj") && memory.Back(1).FirstOrDefault() is { } earlier && Memory.MainSubject(earlier.Sentence) is >= 0 and var main
            ? Bodies(earlier, main, number)
            : [];
    }

    static IReadOnlyList<Mention> Bodies(SentenceMentions found, int subject, Number number)
    {
        var sentence = found.Sentence;
        var parts = ArgumentReader.Coordinated(sentence, subject).Where(part => sentence.Tokens[part].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.PRON).ToArray();
        var mentions = parts.Select(found.HeadedBy).OfType<Mention>().ToArray();
        if (mentions.Length != parts.Length || mentions.Length == 0 || mentions.Any(mention => mention.Kind == MentionKind.Place))
            return [];
        return number == Number.Many
            ? mentions.Length > 1 || IsMany(sentence, mentions[0]) ? mentions : []
            : mentions is [var only] && !IsMany(sentence, only) && !Persons.Is(sentence, only) ? mentions : [];
    }

    static bool IsMany(Sentence sentence, Mention mention) =>
        mention.Referents.Count > 1 || (sentence.Tokens[mention.Head].PennTag is "NNS" or "NNPS" && mention.Kind != MentionKind.Name)
        || sentence.Tokens[mention.Head].Lemma is "police" or "they" or "their";

    enum Number { One, Many }
}
