using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Tells people who are handed from one side to the other from those who are only let go, or brought home.</summary>
static class Captives
{
    static readonly string[] freeing = ["release", "free"];

    static readonly string[] bargains = ["exchange", "swap", "deal", "ceasefire", "truce", "agreement", "return", "trade", "accord", "pact"];

    /// <summary>"Hanoi repatriated 450 people": whoever brings his own people home receives them.</summary>
    public static bool AreOwn(Sentence sentence, int token, Load load, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to) =>
        load.Class == "people" && from.Count > 0 && Scene.Lemma(sentence, token) == "repatriate" && to.All(taker => from.Any(giver => giver.Code?.State() == taker.Code?.State()));

    /// <summary>"Freed two captives" says only where they were; "freed them to the Red Cross", or under a deal, to whom they went.</summary>
    public static bool AreHandedOver(Sentence sentence, int token, Load load, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to)
    {
        if (load.Class != "people" || sentence.Tokens[token].Tag != UniversalTag.VERB || Array.IndexOf(freeing, Scene.Lemma(sentence, token)) < 0 || from.Count == 0 || to.Count == 0)
            return true;
        for (var other = 0; other < sentence.Tokens.Count; other++)
        {
            if (Array.IndexOf(bargains, Scene.Lemma(sentence, other)) >= 0 || LeadsTo(sentence, token, other))
                return true;
        }

        return false;
    }

    static bool LeadsTo(Sentence sentence, int verb, int token) =>
        sentence.Tokens[token] is { Form: "to" or "into", Relation: "case" } word && word.Head > verb && Clauses.Governs(sentence, verb, token);
}
