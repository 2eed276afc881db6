using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>What goods are for: "for its war", "to rebuild the port".</summary>
static class Purposes
{
    public static TextSpan? Of(Scene scene, Transfer transfer)
    {
        var (sentence, token) = (transfer.Sentence, transfer.Token);
        foreach (var head in Heads(transfer))
        {
            if (sentence.Tokens[head].Tag is UniversalTag.NOUN or UniversalTag.PROPN && !IsPrice(scene, sentence, head)
                && Sides.Party(scene, sentence, head, false).Count == 0 && head != transfer.Load.Head && head != transfer.Load.Outer
                && !(sentence.Tokens[head].Head is >= 0 and var above && Scene.Lemma(sentence, above) is "exchange" or "return"))
            {
                return Phrase(sentence, head);
            }
        }

        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Is(dependent, "advcl") && IsInfinitive(sentence, dependent))
                return Clauses.Span(sentence, dependent);
        }

        return null;
    }

    static IEnumerable<int> Heads(Transfer transfer)
    {
        var (sentence, load) = (transfer.Sentence, transfer.Load);
        var inPhrase = load.Head >= 0 ? Sides.Below(sentence, load.Head, "for").Concat(Sides.Below(sentence, load.Outer, "for")) : Sides.Below(sentence, load.Outer, "for");
        return inPhrase.Concat(Sides.Below(sentence, transfer.Token, "for"));
    }

    static bool IsPrice(Scene scene, Sentence sentence, int head) =>
        scene.Lexicon.Flows.Currency(Scene.Lemma(sentence, head)) is not null || sentence.Tokens[head].Tag == UniversalTag.NUM
        || Scene.Lemma(sentence, head) is "exchange" or "return" or "time" or "year" or "month" or "week" or "day";

    static bool IsInfinitive(Sentence sentence, int verb) =>
        sentence.Tokens[verb].PennTag == "VB" && sentence.Dependent(verb, "mark") is >= 0 and var mark && Scene.Lemma(sentence, mark) == "to";

    /// <summary>The phrase without its own preposition.</summary>
    static TextSpan Phrase(Sentence sentence, int head)
    {
        var span = Clauses.Span(sentence, head);
        var marker = sentence.Dependent(head, "case");
        return marker >= 0 && marker + 1 < sentence.Tokens.Count && sentence.Tokens[marker].Span.Start == span.Start
            ? new(sentence.Tokens[marker + 1].Span.Start, span.End)
            : span;
    }
}
