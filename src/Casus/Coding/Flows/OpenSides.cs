using Casus.Coding.Context;
using Casus.Lexicons;
using Casus.Records;

namespace Casus.Coding.Flows;

/// <summary>Finds the giver or taker whom the words of a transfer leave open and the text around them tells: "it will provide aid to X, and send weapons".</summary>
static class OpenSides
{
    /// <summary>How many sentences back a transfer to the same taker may tell who gives.</summary>
    const int Reach = 3;

    /// <summary>How many sentences back somebody may have been given something of the same giver.</summary>
    const int Topic = 8;

    /// <param name="here">Those of the same sentence.</param>
    /// <param name="told">Those of the sentences before.</param>
    public static Transfer Fill(Scene scene, Partners partners, Transfer transfer, IReadOnlyList<Transfer> here, IReadOnlyList<Transfer> told)
    {
        if (transfer.From.Count > 0 == transfer.To.Count > 0 || (!IsHelp(transfer) && transfer.Load.Class != "loan"))
            return transfer;
        Transfer[] others =
        [
            .. here.Where(other => other != transfer && other.To.Count > 0).Concat(told.Reverse().Where(other => other.From.Count > 0 && other.To.Count > 0))
                .Where(other => other.To.DistinctBy(taker => taker.Code!.State()).Count() == 1 && other.Load.Class is not ("people" or "person")),
        ];
        return transfer.From.Count == 0 ? WithGiver(scene, partners, transfer, others)
            : Takers.AreSaid(scene, transfer.Sentence, transfer.Token, transfer.Load) ? transfer
            : WithTaker(scene, partners, transfer, others);
    }

    static Transfer WithGiver(Scene scene, Partners partners, Transfer transfer, Transfer[] others)
    {
        if (partners.IsStatement && IsGiven(scene, transfer) && !transfer.To.Any(partners.IsHome) && partners.Giver(transfer.Sentence, transfer.Token) is { Count: > 0 } giver)
            return transfer with { From = giver };
        return Array.Find(others, other => other.From.Count > 0 && Transfers.SameStates(other.To, transfer.To) && transfer.Sentence.Number - other.Sentence.Number <= Reach) is { } given
            ? transfer with { From = given.From }
            : transfer;
    }

    static Transfer WithTaker(Scene scene, Partners partners, Transfer transfer, Transfer[] others) =>
        Candidates(scene, partners, transfer, others).FirstOrDefault(found => found.Count > 0) is { } to ? transfer with { To = to } : transfer;

    static IEnumerable<IReadOnlyList<ActorReference>> Candidates(Scene scene, Partners partners, Transfer transfer, Transfer[] others)
    {
        yield return Array.Find(others, other => IsNear(transfer, other) && other.To.All(taker => !partners.IsBlamed(taker) && transfer.From.All(giver => giver.Code!.State() != taker.Code!.State())))?.To ?? [];
        if (partners.IsStatement)
            yield return [.. partners.Counterparts(transfer.From, transfer.Sentence, transfer.Token).Where(other => !partners.IsBlamed(other))];
        yield return Beneficiaries.Before(scene, partners, transfer);
        if (partners.IsStatement && transfer.From.All(partners.IsHome) && IsGiven(scene, transfer))
            yield return [.. partners.Topic(transfer.Sentence, transfer.Token).Where(other => !partners.IsBlamed(other))];
    }

    static bool IsHelp(Transfer transfer) => IsHelp(transfer.Load);

    public static bool IsHelp(Load load) => load.Class is "arms" or "military aid" or "economic aid" or "humanitarian aid" or "training";

    /// <summary>Help that a statement tells of, and of nobody's asking for it, is its publisher's.</summary>
    static bool IsGiven(Scene scene, Transfer transfer) =>
        IsHelp(transfer) && transfer.Rule.Needs != FlowNeeds.Both && !Suppliers.IsAsked(transfer.Sentence, transfer.Token, scene.Lexicon.Flows);

    /// <summary>In the same sentence, or told before of the same giver.</summary>
    static bool IsNear(Transfer transfer, Transfer other) => transfer.Sentence == other.Sentence
        ? other.Load.Class == transfer.Load.Class || Transfers.SameStates(other.From, transfer.From)
        : Transfers.SameStates(other.From, transfer.From) && transfer.Sentence.Number - other.Sentence.Number <= Topic;
}
