using Casus.Coding.Context;

namespace Casus.Coding.Flows;

/// <summary>What is a gift: a thing that one person presents to another. And "an exchange of gifts, including a car": the car is one of them.</summary>
static class Gifts
{
    const string Gift = "gift";

    public static IEnumerable<Transfer> Settle(IReadOnlyList<Transfer> transfers)
    {
        var settled = transfers.Select(transfer => IsGift(transfer) ? transfer with { Load = transfer.Load with { Class = Gift } } : transfer).ToArray();
        return settled.Where(transfer => !settled.Any(other => Tells(other, transfer)));
    }

    static bool IsGift(Transfer transfer) =>
        transfer.Load.Class == GoodsReader.General
        && (Scene.Lemma(transfer.Sentence, transfer.Token) is "present" or "gift"
            || (Scene.Lemma(transfer.Sentence, transfer.Token) is "give" && transfer.From.Any(giver => giver.Name is not null) && transfer.To.Any(taker => taker.Name is not null)));

    /// <summary>True where the one names the gift that the other only says was exchanged.</summary>
    static bool Tells(Transfer named, Transfer general) =>
        named != general && general.Rule.Mutual && !named.Rule.Mutual && named.Load.Class == general.Load.Class
        && named.From.Select(giver => giver.Code!.State()).SequenceEqual(general.From.Select(giver => giver.Code!.State()))
        && named.To.Select(taker => taker.Code!.State()).SequenceEqual(general.To.Select(taker => taker.Code!.State()));
}
