using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Giver and taker by the order of words, where the tree hangs them elsewhere: "supplied ammunition worth a million euros to Chad", "gave Tunisia 3 million euros".</summary>
static class NearbySides
{
    /// <summary>How many words behind the goods a side may stand.</summary>
    const int Reach = 14;

    /// <summary>Words between the goods and their side that lead to nobody themselves.</summary>
    static readonly string[] between = ["of", "worth", "including", "such", "as", "and", "or", ",", "(", ")", "-", "bound", "destined", "meant", "intended", "headed", "back"];

    public static IReadOnlyList<ActorReference> Taker(Scene scene, Sentence sentence, int token, Load load, FlowRule rule)
    {
        if (sentence.Tokens[token].Tag == UniversalTag.VERB && Allows(rule.To, ArgumentKind.Indirect) && Squeezed(scene, sentence, token, load) is { Count: > 0 } squeezed)
            return squeezed;
        if (rule.To.All(place => place.Preposition != "to"))
            return [];
        return Behind(scene, sentence, token, load, rule) is { Count: > 0 } behind ? behind : Bound(scene, sentence, token, load);
    }

    /// <summary>"Were handed over to Lebanon by Israel".</summary>
    public static IReadOnlyList<ActorReference> Giver(Scene scene, Sentence sentence, int token, FlowRule rule)
    {
        return sentence.Tokens[token].Tag == UniversalTag.VERB && Allows(rule.From, ArgumentKind.Subject) && ArgumentReader.IsPassive(sentence, token)
            ? Agent(scene, sentence, token)
            : [];
    }

    static bool Allows(IReadOnlyList<ArgumentPlace> places, ArgumentKind kind) => places.Any(place => place.Kind == kind);

    /// <summary>"Give Tunisia 100 million euros": a state between the verb and an amount or article is the taker, whatever the parser joins it to.</summary>
    static IReadOnlyList<ActorReference> Squeezed(Scene scene, Sentence sentence, int verb, Load load)
    {
        foreach (var mention in scene.SidesIn(sentence))
        {
            if (mention.First <= verb || mention.Last >= load.Outer || !IsStart(sentence, mention.Last + 1) || Enumerable.Range(verb + 1, mention.First - verb - 1).Any(token => sentence.Tokens[token].Tag != UniversalTag.DET))
                continue;
            return Known(scene.References(mention));
        }

        return [];
    }

    static bool IsStart(Sentence sentence, int token) => sentence.Tokens[token].Tag is UniversalTag.NUM or UniversalTag.SYM or UniversalTag.DET || sentence.Tokens[token].PennTag == "RB";

    static IReadOnlyList<ActorReference> Behind(Scene scene, Sentence sentence, int token, Load load, FlowRule rule)
    {
        var first = Math.Max(token, Math.Max(load.Outer, load.Last)) + 1;
        for (var at = first; at < Math.Min(sentence.Tokens.Count, first + Reach); at++)
        {
            if (sentence.Tokens[at] is { Relation: "case", Head: >= 0 and var head } word && (word.Form is "to" or "into" || (word.Form == "for" && load.Class.EndsWith(" aid", StringComparison.Ordinal))) && rule.To.Any(place => place.Preposition == word.Form))
                return [.. ArgumentReader.Coordinated(sentence, head).SelectMany(part => Known(Sides.Party(scene, sentence, part, false)))];
            if (!LeadsOn(sentence, at))
                return [];
        }

        return [];
    }

    static bool LeadsOn(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NUM or UniversalTag.SYM || Array.IndexOf(between, sentence.Tokens[token].Form) >= 0;

    /// <summary>"Rifles bound for Somalia", "a shipment on its way to Yemen".</summary>
    static IReadOnlyList<ActorReference> Bound(Scene scene, Sentence sentence, int token, Load load)
    {
        var first = Math.Max(token, Math.Max(load.Outer, load.Last)) + 1;
        for (var at = first; at + 1 < Math.Min(sentence.Tokens.Count, first + Reach); at++)
        {
            if (sentence.Tokens[at].Form is "bound" or "destined" or "headed" or "heading" or "way" or "route" or "meant" or "intended"
                && sentence.Tokens[at + 1] is { Form: "for" or "to", Head: >= 0 and var head } && Known(Sides.Party(scene, sentence, head, false)) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>The name behind the "by" of the same clause.</summary>
    static IReadOnlyList<ActorReference> Agent(Scene scene, Sentence sentence, int verb)
    {
        for (var at = verb + 1; at < Math.Min(sentence.Tokens.Count, verb + Reach); at++)
        {
            if (sentence.Tokens[at].Tag is UniversalTag.VERB or UniversalTag.AUX)
                break;
            if (sentence.Tokens[at] is { Form: "by", Relation: "case", Head: >= 0 and var head })
                return Known(scene.Named(sentence, head));
        }

        return [];
    }

    static IReadOnlyList<ActorReference> Known(IEnumerable<ActorReference> actors) => [.. actors.Where(actor => actor.Code is { IsKnown: true })];
}
