using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds the other side of a sale in the agreement that it is part of: "signed a contract with South Korea to buy tanks".</summary>
static class Deals
{
    /// <summary>How many words up the agreement may stand.</summary>
    const int Reach = 8;

    static readonly string[] contracts = ["contract", "deal", "agreement", "memorandum", "accord", "pact", "treaty", "order"];

    /// <returns>Nobody where no agreement stands above, or it has no side but one that is known.</returns>
    public static IReadOnlyList<ActorReference> Other(Partners partners, Sentence sentence, int token, IReadOnlyList<ActorReference> known)
    {
        var left = Reach;
        foreach (var step in Clauses.Upward(sentence, token))
        {
            if (left-- == 0)
                break;
            var noun = IsContract(sentence, step) ? step : sentence.Tokens[step].Tag == UniversalTag.VERB ? sentence.Dependent(step, "obj") : -1;
            if (noun < 0 || !IsContract(sentence, noun))
                continue;
            ActorReference[] others =
            [
                .. Parties(partners, sentence, step, noun).Where(actor => actor.Code is { IsKnown: true } code && known.All(side => side.Code!.State() != code.State())).DistinctBy(actor => actor.Code!.State()),
            ];
            return others.Length == 1 ? others : [];
        }

        return [];
    }

    static bool IsContract(Sentence sentence, int token) => sentence.Tokens[token].Tag == UniversalTag.NOUN && Array.IndexOf(contracts, Scene.Lemma(sentence, token)) >= 0;

    static IEnumerable<ActorReference> Parties(Partners partners, Sentence sentence, int step, int noun)
    {
        var verb = sentence.Tokens[step].Tag == UniversalTag.VERB ? step : sentence.Tokens[noun].Head;
        var heads = Sides.Below(sentence, noun, "with").Concat(Sides.Below(sentence, noun, "between")).ToList();
        if (verb >= 0 && sentence.Tokens[verb].Tag == UniversalTag.VERB)
            heads.AddRange([.. Sides.Below(sentence, verb, "with"), .. ArgumentReader.Subjects(sentence, verb)]);
        return heads.SelectMany(head => ArgumentReader.Coordinated(sentence, head)).Distinct().SelectMany(head => partners.Meant(sentence, head)).Concat(partners.Owners(sentence, noun));
    }
}
