using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Commitments;

/// <summary>Finds for whom something is promised: those whom what is promised is done for, to, or with.</summary>
sealed class Creditors(Scene scene)
{
    /// <summary>How many words of the promise are looked through.</summary>
    const int Reach = 40;

    readonly CommitmentPhrases phrases = scene.Lexicon.Commitments.Phrases;

    /// <param name="debtors">Who is bound.</param>
    public IReadOnlyList<ActorReference> Find(Promise promise, IReadOnlyList<ActorReference> debtors, string kind)
    {
        var (sentence, bound) = (promise.Sentence, debtors.Select(debtor => debtor.Code!.State()).ToHashSet());
        // "Pledges a million to Sudan": the receiver hangs on the verb, beside what is promised.
        var top = sentence.Tokens[promise.Content].Head == promise.Token && sentence.Is(promise.Content, "obj") ? promise.Token : promise.Content;
        foreach (var token in Within(sentence, top, promise.Token))
        {
            var found = scene.Anaphora.Meant(sentence, token).Where(actor => actor.Code is { } code && !bound.Contains(code.State())).ToArray();
            if (found.Length > 0)
                return [.. ArgumentReader.Coordinated(sentence, token).SelectMany(part => scene.Anaphora.Meant(sentence, part)).Where(actor => actor.Code is { } code && !bound.Contains(code.State())).DistinctBy(actor => actor.Code)];
        }

        var isMutual = debtors.Count > 1 && (phrases.Mutual.Contains(kind) || (debtors.Count == 2 && promise.Binder.Name.EndsWith("#agree", StringComparison.Ordinal)) || SaysEachOther(promise));
        return isMutual ? debtors : [];
    }

    bool SaysEachOther(Promise promise)
    {
        foreach (var token in Enumerable.Range(promise.Content, promise.Sentence.Tokens.Count - promise.Content))
        {
            if (phrases.EachOther.Contains(Scene.Lemma(promise.Sentence, token)) && Clauses.Governs(promise.Sentence, promise.Content, token))
                return true;
        }

        return false;
    }

    /// <summary>The nouns and pronouns of the promise that stand where a beneficiary would, in the order of the text.</summary>
    IEnumerable<int> Within(Sentence sentence, int content, int binder)
    {
        var last = Math.Min(sentence.Tokens.Count, content + Reach);
        for (var token = content == binder ? binder + 1 : 0; token < last; token++)
        {
            if (sentence.Tokens[token].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON or UniversalTag.ADJ && IsFavoured(sentence, content, token))
                yield return token;
        }
    }

    /// <summary>Every step from the word up to the promise keeps it a beneficiary.</summary>
    bool IsFavoured(Sentence sentence, int content, int token)
    {
        foreach (var step in Clauses.Upward(sentence, token))
        {
            if (step == content)
                return step != token || sentence.Tokens[content].Tag is UniversalTag.NOUN or UniversalTag.PROPN;
            if (!Favours(sentence, step))
                return false;
        }

        return false;
    }

    bool Favours(Sentence sentence, int step)
    {
        var governor = sentence.Tokens[step].Head;
        if (governor >= 0 && !sentence.Is(step, "conj") && sentence.Tokens[governor].Tag == UniversalTag.VERB && scene.Lexicon.Commitments.IsAgainst(Scene.Lemma(sentence, governor)))
            return false;
        return sentence.Tokens[step].Relation switch
        {
            "obj" or "iobj" or "xcomp" or "conj" or "nmod:poss" or "compound" or "amod" or "flat" or "appos" or "nmod:desc" or "ccomp" => true,
            "nsubj" or "nsubj:pass" => false,
            // "On the sidelines of a summit" is where it is promised.
            "obl" or "nmod" when Scene.Lemma(sentence, step) is "sideline" or "sidelines" or "margin" or "margins" => false,
            // "Will allow citizens from Peru to enter".
            "obl" or "nmod" when ArgumentReader.Preposition(sentence, step) == "from" => sentence.Dependent(step, "case") is > 0 and var marker && scene.Lexicon.Classes.Contains("person", Scene.Lemma(sentence, marker - 1)),
            "obl" or "nmod" => ArgumentReader.Preposition(sentence, step) is not { } preposition || (phrases.Favouring.Contains(preposition) && (preposition != "on" || (sentence.Is(step, "nmod") && sentence.Tokens[step].Tag != UniversalTag.PROPN))),
            "advcl" or "acl" => sentence.Tokens[step].PennTag is "VB" or "VBG",
            _ => false,
        };
    }
}
