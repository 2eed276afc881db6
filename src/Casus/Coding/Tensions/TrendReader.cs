using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Tensions;

/// <summary>Which way tension goes, by the words that stand beside the noun.</summary>
sealed class TrendReader(TensionWords words)
{
    /// <returns>Null where the word speaks of no tension, or of relations without saying how they are.</returns>
    public TensionTrend? Read(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN) || sentence.Is(token, "compound"))
            return null;
        var noun = Scene.Lemma(sentence, token);
        if (words.Topic(noun) is not { } topic)
            return null;
        var (governed, described) = (OfGovernor(sentence, token, topic), OfAdjectives(sentence, token, topic));

        // "Face rising tensions", "the thaw continues": that it is there says less than what it is like.
        var own = words.Trend(noun);
        var trend = governed is null or "high" ? described ?? (own is null or "high" ? governed ?? own : own) : governed;
        return trend is null ? null : Enum.Parse<TensionTrend>(trend, ignoreCase: true);
    }

    string? OfAdjectives(Sentence sentence, int noun, TensionTopic topic)
    {
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Tokens[dependent].Relation is "amod" or "acl" && Adjective(sentence, dependent, topic) is { } trend)
                return trend;
        }

        return null;
    }

    /// <summary>An adjective has itself as lemma, a participle its verb: the form decides.</summary>
    string? Adjective(Sentence sentence, int token, TensionTopic topic) =>
        words.Trend(topic, TensionPlace.Adjective, sentence.Tokens[token].Form.ToLowerInvariant())
        ?? words.Trend(topic, TensionPlace.Adjective, Scene.Lemma(sentence, token))
        ?? (sentence.Tokens[token].Tag == UniversalTag.VERB
            ? words.Trend(topic, TensionPlace.ObjectVerb, Scene.Lemma(sentence, token)) ?? words.Trend(topic, TensionPlace.Verb, Scene.Lemma(sentence, token))
            : null);

    string? OfGovernor(Sentence sentence, int noun, TensionTopic topic)
    {
        if (sentence.Tokens[noun].Head is not (>= 0 and var governor))
            return null;
        return sentence.Tokens[noun].Relation switch
        {
            "nsubj" or "nsubj:pass" when sentence.Tokens[governor].Tag == UniversalTag.ADJ => Adjective(sentence, governor, topic),
            "nsubj" when ArgumentReader.IsPassive(sentence, governor) => Verb(sentence, governor, topic, TensionPlace.ObjectVerb),
            "nsubj" => OfComplement(sentence, governor, topic) ?? Verb(sentence, governor, topic, TensionPlace.Verb),
            // "Face growing tensions": the parser may take the participle for a clause of its own.
            "obj" when governor == noun - 1 && sentence.Tokens[governor].PennTag == "VBG" => Verb(sentence, governor, topic, TensionPlace.ObjectVerb) ?? Adjective(sentence, governor, topic),
            "nsubj:pass" or "obj" => Verb(sentence, governor, topic, TensionPlace.ObjectVerb),
            "nmod" or "compound" => words.Trend(topic, TensionPlace.Noun, Scene.Lemma(sentence, governor)),
            _ => null,
        };
    }

    /// <summary>"Tensions remain high", "relations have turned frosty": what the verb adds says more than the verb.</summary>
    string? OfComplement(Sentence sentence, int verb, TensionTopic topic)
    {
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (sentence.Tokens[dependent].Relation is "xcomp" or "advmod" && Adjective(sentence, dependent, topic) is { } trend)
                return trend;
        }

        return null;
    }

    string? Verb(Sentence sentence, int verb, TensionTopic topic, TensionPlace place)
    {
        var lemma = Scene.Lemma(sentence, verb);
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (sentence.Is(dependent, "compound") && words.Trend(topic, place, $"{lemma}+{Scene.Lemma(sentence, dependent)}") is { } trend)
                return trend;
        }

        return words.Trend(topic, place, lemma);
    }
}
