using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds for whom the text said just before that help is meant: "our commitment to supporting X. We will continue to provide aid".</summary>
static class Beneficiaries
{
    /// <summary>How many sentences back.</summary>
    const int Reach = 2;

    /// <returns>Empty where nobody is told, or several are.</returns>
    public static IReadOnlyList<ActorReference> Before(Scene scene, Partners partners, Transfer transfer)
    {
        if (!partners.IsStatement || transfer.Load.Class is not ("military aid" or "economic aid" or "humanitarian aid"))
            return [];
        for (var number = transfer.Sentence.Number; number >= Math.Max(0, transfer.Sentence.Number - Reach); number--)
        {
            var sentence = scene.Parsed.Sentences[number];
            var last = number == transfer.Sentence.Number ? transfer.Token : sentence.Tokens.Count;
            ActorReference[] helped = [.. Enumerable.Range(0, last).SelectMany(token => At(scene, sentence, token))
                .Where(actor => actor.Code is { IsKnown: true } && !partners.IsBlamed(actor) && transfer.From.All(giver => giver.Code?.State() != actor.Code.State())).DistinctBy(actor => actor.Code!.State())];
            if (helped.Length > 0)
                return helped.Length == 1 ? helped : [];
        }

        return [];
    }

    static IReadOnlyList<ActorReference> At(Scene scene, Sentence sentence, int token) => sentence.Tokens[token].Tag switch
    {
        UniversalTag.VERB => Takers.ByHelp(scene, sentence, token),
        UniversalTag.NOUN when scene.Lexicon.Flows.IsHelp(Scene.Lemma(sentence, token)) => [.. Takers.Needy(scene, sentence, token), .. Behind(scene, sentence, token)],
        _ => [],
    };

    /// <summary>"Our support for Moldova", "assistance to Kenya".</summary>
    static IEnumerable<ActorReference> Behind(Scene scene, Sentence sentence, int noun) =>
        ArgumentReader.Read(sentence, noun).Where(argument => argument is { Kind: Lexicons.ArgumentKind.Preposition, Preposition: "for" or "to" })
            .SelectMany(argument => Sides.Party(scene, sentence, argument.Head, false) is { Count: > 0 } party ? party : scene.Owners(sentence, argument.Head));
}
