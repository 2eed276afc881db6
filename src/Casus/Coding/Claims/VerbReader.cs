using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Reads verbs of saying: "said that …", "accused X of …", "…, officials said".</summary>
sealed class VerbReader(Scene scene, Speakers speakers)
{
    readonly SpeechWords speech = scene.Lexicon.Speech;

    /// <returns>Without content where only a quotation can tell what is said; null where nobody says anything.</returns>
    public Utterance? Read(Sentence sentence, int verb)
    {
        var readings = speech.Verbs(Scene.Lemma(sentence, verb));
        foreach (var reading in readings)
        {
            if (HasParticle(sentence, verb, reading.Particle) && Content.Of(sentence, verb, reading) is { } content)
                return Utterance(sentence, verb, reading.Entry, content);
        }

        foreach (var reading in readings)
        {
            if (reading.Particle is null && reading.Entry.Takes(ContentForm.Clause))
                return Utterance(sentence, verb, reading.Entry, null);
        }

        return null;
    }

    Utterance? Utterance(Sentence sentence, int verb, SpeechEntry entry, Content? content)
    {
        var subjects = Subjects(sentence, verb);
        var (who, words) = speakers.Of(sentence, subjects, verb);
        var span = Words(sentence, verb, content);
        if (who.Count == 0 && subjects.Count == 0 && content is { IsSaidOfSubject: true })
            who = [speakers.Nobody(span)];
        if (who.Count == 0)
            return null;

        // Who speaks is no part of what he says, whatever the tree makes of "…, said Ann Lee, …".
        foreach (var speaker in subjects)
        {
            if (content?.Phrase.Has(speaker) == true)
                content.Phrase.Without(speaker);
        }

        return new(sentence, verb, span, entry, Stances.Of(scene, sentence, verb, entry, content?.Thing ?? -1))
        {
            Speakers = who,
            SpeakerWords = words,
            Content = content?.Phrase.Without(verb).Stretches() ?? [],
            IsReport = content?.IsReport ?? true,
        };
    }

    /// <summary>The subjects; or the words between the end of a quotation and the verb; or what the tree has hung elsewhere.</summary>
    static IReadOnlyList<int> Subjects(Sentence sentence, int verb)
    {
        var quoted = BehindQuotation(sentence, verb);
        if (quoted >= 0)
            return [quoted];
        if (ArgumentReader.Subjects(sentence, verb) is { Count: > 0 } subjects)
            return subjects;
        if (DeepAgent(sentence, verb) is >= 0 and var agent)
            return [.. ArgumentReader.Coordinated(sentence, agent)];
        return sentence.Tokens[verb].PennTag is "VBD" or "VBZ" or "VBP" && !ArgumentReader.IsPassive(sentence, verb)
            ? Mislaid(sentence, verb) is >= 0 and var mislaid ? [.. ArgumentReader.Coordinated(sentence, mislaid)] : Shared(sentence, verb)
            : [];
    }

    /// <summary>"Described as harmless by the premier": the tree may hang the agent of a passive from what stands between; −1 where there is none.</summary>
    static int DeepAgent(Sentence sentence, int verb)
    {
        if (!ArgumentReader.IsPassive(sentence, verb))
            return -1;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (dependent > verb && sentence.UniversalRelation(dependent) is "advcl" or "xcomp" or "obl" && Agent(sentence, dependent) is >= 0 and var agent)
                return agent;
        }

        return -1;
    }

    static int Agent(Sentence sentence, int head)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.UniversalRelation(dependent) is "obl" or "nmod" && ArgumentReader.Preposition(sentence, dependent) == "by")
                return dependent;
        }

        return -1;
    }

    /// <summary>The subject of a finite verb that trees hang elsewhere; −1 where there is none.</summary>
    static int Mislaid(Sentence sentence, int verb)
    {
        // "Supporters of the bill, however, say …": the noun is taken for the root.
        var head = sentence.Tokens[verb].Head;
        if (head >= 0 && head < verb && sentence.Is(verb, "parataxis") && sentence.Tokens[head].Tag is UniversalTag.NOUN or UniversalTag.PROPN)
            return head;

        // "At a rally, Lee, a baker, accused …": the speaker is taken for another name of the rally.
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (dependent < verb && sentence.Is(dependent, "obl") && sentence.Dependent(dependent, "appos") is >= 0 and var speaker)
                return speaker;
        }

        // "…, said Ann Lee, the town wants …": the speaker is taken for a subject of what is said.
        var next = verb + 1;
        while (next < sentence.Tokens.Count && sentence.Tokens[next].Tag is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.PROPN or UniversalTag.NOUN && !sentence.Is(next, "nsubj"))
            next++;
        return next < sentence.Tokens.Count && sentence.Is(next, "nsubj") && sentence.Tokens[next].Head > next ? next : -1;
    }

    /// <summary>"We stress the need for peace and urge …": the verb is taken for part of the first one's object.</summary>
    static IReadOnlyList<int> Shared(Sentence sentence, int verb)
    {
        if (!sentence.Is(verb, "conj"))
            return [];
        foreach (var step in Clauses.Upward(sentence, sentence.Tokens[verb].Head))
        {
            if (sentence.Tokens[step].Tag == UniversalTag.VERB)
                return ArgumentReader.Subjects(sentence, step);
        }

        return [];
    }

    /// <summary>"…,” Mr Lee said": the first noun or pronoun between the quotation and the verb, if they stand side by side; −1 where they do not.</summary>
    static int BehindQuotation(Sentence sentence, int verb)
    {
        for (var token = verb - 1; token > 0; token--)
        {
            if (!Quotations.IsMark(sentence.Tokens[token].Form))
                continue;
            if (token == verb - 1 || sentence.Tokens[token - 1].Form is not ("," or "?" or "!" or "."))
                return -1;
            for (var first = token + 1; first < verb; first++)
            {
                if (sentence.Tokens[first].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON && sentence.Tokens[first].Head is var head && (head <= token || head >= verb))
                    return first;
                if (sentence.Tokens[first].Tag is UniversalTag.VERB or UniversalTag.CCONJ or UniversalTag.SCONJ)
                    return -1;
            }

            return -1;
        }

        return -1;
    }

    static bool HasParticle(Sentence sentence, int verb, string? particle)
    {
        if (particle is null)
            return true;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (sentence.Tokens[dependent].Relation is "compound:prt" or "advmod" && sentence.Tokens[dependent].Form == particle)
                return true;
            if ((sentence.Is(dependent, "obl") || sentence.Is(dependent, "advcl") || sentence.Is(dependent, "xcomp")) && Leads(sentence, dependent, particle))
                return true;
        }

        return false;
    }

    static bool Leads(Sentence sentence, int dependent, string particle)
    {
        foreach (var mark in sentence.Dependents(dependent))
        {
            if ((sentence.Is(mark, "case") || sentence.Is(mark, "mark")) && sentence.Tokens[mark].Form == particle)
                return true;
        }

        return false;
    }

    /// <summary>The verb with its auxiliaries, negation, particle and the preposition behind it: "has also called for".</summary>
    static TextSpan Words(Sentence sentence, int verb, Content? content)
    {
        var (first, last) = (verb, verb);
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (dependent < verb && (sentence.Is(dependent, "aux") || sentence.Is(dependent, "advmod")) && IsUnbroken(sentence, verb, dependent, verb))
                first = Math.Min(first, dependent);
            else if (dependent > verb && sentence.Tokens[dependent].Relation == "compound:prt" && dependent <= last + 2)
                last = dependent;
        }

        if (content?.Preposition == last + 1)
            last++;
        return new(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);
    }

    /// <summary>Nothing but auxiliaries and adverbs of the verb stands between.</summary>
    static bool IsUnbroken(Sentence sentence, int verb, int first, int last)
    {
        for (var token = first + 1; token < last; token++)
        {
            if (sentence.Tokens[token].Head != verb || !(sentence.Is(token, "aux") || sentence.Is(token, "advmod")))
                return false;
        }

        return true;
    }
}
