using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>How far a transfer has come, and how sure the text is of it.</summary>
sealed class Prospects(Lexicon lexicon)
{
    /// <summary>How many words up the verb may stand that announces or stops what a noun names.</summary>
    const int Reach = 5;

    readonly FactualityComposer composer = new(lexicon);

    /// <summary>The word above a noun that makes a plan or a stop of it, or −1; and how far both bring the goods.</summary>
    public (int Token, FlowStage Stage) Governor(Sentence sentence, int token, Load load, FlowRule rule)
    {
        if (sentence.Tokens[token].Tag == UniversalTag.VERB)
            return (-1, Above(sentence, token) ?? rule.Stage);
        var left = Reach;
        foreach (var step in Clauses.Upward(sentence, load.Outer == token || load.Outer < 0 ? token : load.Outer))
        {
            if (step == token)
                continue;
            if (left-- == 0)
                break;
            if (lexicon.Flows.Governor(Scene.Lemma(sentence, step)) is { } stage)
                return (step, stage == FlowStage.Moved ? rule.Stage : stage);
            if (sentence.Tokens[step].Tag == UniversalTag.VERB)
                break;
        }

        return (-1, rule.Stage);
    }

    /// <summary>"Agreed to send", "stopped sending", "plans to give".</summary>
    FlowStage? Above(Sentence sentence, int verb)
    {
        if (!sentence.Is(verb, "xcomp") && !sentence.Is(verb, "acl") && !sentence.Is(verb, "ccomp"))
            return null;
        var stage = lexicon.Flows.Governor(Scene.Lemma(sentence, sentence.Tokens[verb].Head));
        return stage is FlowStage.Moved ? null : sentence.Is(verb, "ccomp") && sentence.Dependent(verb, "nsubj") >= 0 ? null : stage;
    }

    /// <summary>What is promised or ordered is probable at most; what is stopped is as sure as its stop; whether what is wanted comes is open.</summary>
    public Factuality Factuality(Sentence sentence, int token, FlowStage stage)
    {
        var value = composer.Of(sentence, token);
        if (stage == FlowStage.Wanted)
            return Ontology.Factuality.Unknown;
        return stage == FlowStage.Promised && value == Ontology.Factuality.Certain ? Ontology.Factuality.Probable : value;
    }

    public static FlowStatus Status(Sentence sentence, int token, int governor, FlowStage stage, Factuality factuality) => stage switch
    {
        FlowStage.Promised => FlowStatus.Announced,
        FlowStage.Ordered => FlowStatus.Ordered,
        FlowStage.Suspended => FlowStatus.Suspended,
        FlowStage.Ended => FlowStatus.Ended,
        FlowStage.Wanted => FlowStatus.Reported,
        _ => factuality switch
        {
            Ontology.Factuality.Certain => Moved(sentence, token, governor),
            Ontology.Factuality.Probable => FlowStatus.Announced,
            _ => FlowStatus.Reported,
        },
    };

    static FlowStatus Moved(Sentence sentence, int token, int governor)
    {
        if (sentence.Tokens[token].Tag != UniversalTag.VERB)
            return governor >= 0 ? FlowStatus.InDelivery : FlowStatus.Reported;

        // "Their ongoing efforts to provide aid".
        if (sentence.Tokens[token].PennTag == "VB" && sentence.Dependent(token, "aux") < 0)
            return FlowStatus.InDelivery;
        return sentence.Tokens[token].PennTag != "VBG" ? FlowStatus.Delivered : IsAbsolute(sentence, token) ? FlowStatus.Reported : FlowStatus.InDelivery;
    }

    static bool IsBetween(int token, int first, int end) => token > first && token < end;

    /// <summary>"Concerns are mounting, with X supplying arms", "the arrangement involves X supplying arms": told for what it is, not followed on its way.</summary>
    static bool IsAbsolute(Sentence sentence, int verb) =>
        sentence.Dependent(verb, "aux") < 0
        && ((sentence.Is(verb, "xcomp") && (sentence.Dependent(verb, "nsubj") >= 0 || IsBetween(sentence.Dependent(sentence.Tokens[verb].Head, "obj"), sentence.Tokens[verb].Head, verb)))
            || (sentence.Dependent(verb, "mark") is >= 0 and var mark && Scene.Lemma(sentence, mark) == "with")
            || (sentence.Is(verb, "acl") && ArgumentReader.Preposition(sentence, sentence.Tokens[verb].Head) == "with"));
}
