using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Explanations;

/// <summary>Turns what the event coder noted into accounts of its predicates.</summary>
/// <param name="path">How sure the text is of a happening, step by step.</param>
/// <param name="records">Ids of the records that the text gives in the end.</param>
sealed class Explainer(Lexicon lexicon, EventTrace trace, Func<Happening, IReadOnlyList<FactualityStep>> path, IReadOnlySet<string> records)
{
    /// <summary>Why an event has no record where an agreement or a commitment says the same.</summary>
    public const string Retold = "the agreement or commitment that the same words tell says it";

    /// <returns>Those of one sentence, in the order of its words.</returns>
    public IEnumerable<PredicateAccount> Predicates(Sentence sentence)
    {
        var tried = trace.Attempts.Where(attempt => attempt.Sentence == sentence).ToDictionary(attempt => attempt.Token);
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (tried.GetValueOrDefault(token) is { } attempt)
                yield return Account(attempt);
            else if (Unasked(sentence, token) is { } reason)
                yield return new(sentence.Number, token, LightVerbs.Read(sentence, token, lexicon.Classes), [], [], reason, []);
        }
    }

    PredicateAccount Account(Attempt attempt)
    {
        var (sentence, token) = (attempt.Sentence, attempt.Token);
        var fired = attempt.Trials.FirstOrDefault(trial => trial.Fits)?.Entry;
        return new(
            sentence.Number,
            token,
            attempt.Arguments,
            [.. attempt.Trials.Select(trial => DemandWords.Of(trial, attempt.Words, fired))],
            [.. attempt.Trials.Select(trial => trial.Blocker?.Name).OfType<string>().Distinct()],
            null,
            [.. trace.Fates.Where(fate => fate.Happening.Sentence == sentence && fate.Happening.Token == token).Select(Outcome)]);
    }

    Outcome Outcome(Fate fate)
    {
        var happening = fate.Happening;
        var id = fate.Told is { Id: var given } && records.Contains(given) ? given : null;
        return new(
            happening.Rule.Name,
            id,
            id is null ? fate.Because ?? Retold : null,
            happening.Actors,
            happening.Recipients,
            [.. trace.Looks(happening).Select(look => new PlaceAccount(look.ForActor ? "actor" : "recipient", look.Place, [.. look.Heads.Select(found => new PhraseAccount(found.Head, found.Meant))]))],
            fate.Told?.Factuality ?? happening.Factuality,
            [.. Path(happening)]);
    }

    IEnumerable<FactualityStep> Path(Happening happening)
    {
        var value = Factuality.Certain;
        foreach (var step in path(happening))
        {
            yield return step;
            value = step.After;
        }

        if (value != happening.Factuality)
            yield return new(happening.Token, -1, "an event above that promises or threatens it", value, happening.Factuality);
    }

    /// <summary>Why no rule is tried on a word that may well tell an event; null for words that never do.</summary>
    string? Unasked(Sentence sentence, int token)
    {
        var lemma = Scene.Lemma(sentence, token);
        var (verb, noun) = (lexicon.Events.Verb(lemma).Count > 0, lexicon.Events.Noun(lemma).Count > 0);
        return sentence.Tokens[token].Tag switch
        {
            UniversalTag.VERB => noun ? $"the rules know “{lemma}” as a noun only, and it is tagged as a verb" : $"no rule has the verb “{lemma}”",
            UniversalTag.NOUN when noun => "it stands before another noun, which tells what happens",
            UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.PROPN when verb => $"the rules know “{lemma}” as a verb, and it is tagged as {sentence.Tokens[token].Tag}",
            _ => null,
        };
    }
}
