using Casus.Coding.Context;
using Casus.Records;

namespace Casus.Coding.Flows;

/// <summary>Makes one transfer of its several mentions in a document.</summary>
static class Transfers
{
    /// <summary>How many sentences back the same transfer may have been told.</summary>
    const int Reach = 4;

    public static IReadOnlyList<Transfer> Merge(IEnumerable<Transfer> mentioned)
    {
        var told = new List<Transfer>();
        foreach (var transfer in mentioned)
        {
            var earlier = told.FindLastIndex(other => transfer.Sentence.Number - other.Sentence.Number <= Reach && IsSame(transfer, other));
            if (earlier < 0)
                told.Add(transfer);
            else
                told[earlier] = told[earlier] with { Clauses = [.. told[earlier].Clauses, .. transfer.Clauses], When = told[earlier].When ?? transfer.When };
        }

        return told;
    }

    static bool IsSame(Transfer one, Transfer other) =>
        one.Load.Class == other.Load.Class && one.Factuality == other.Factuality && one.Status == other.Status
        && one.Load.Quantity?.Value == other.Load.Quantity?.Value && one.Load.Money?.Value == other.Load.Money?.Value
        && Word(one) == Word(other) && SameStates(one.From, other.From) && SameStates(one.To, other.To);

    static string Word(Transfer transfer) => transfer.Load.Head < 0 ? "" : Scene.Lemma(transfer.Sentence, transfer.Load.Head);

    public static bool SameStates(IReadOnlyList<ActorReference> one, IReadOnlyList<ActorReference> other) =>
        one.Select(actor => actor.Code?.State()).ToHashSet().SetEquals(other.Select(actor => actor.Code?.State()));
}
