using System.Globalization;
using Casus.Coding;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Evaluation.Gold;
using Casus.Pipeline;

namespace Casus.Training.Events;

/// <summary>A parsed document with its annotated units.</summary>
sealed record Rehearsed(Scene Scene, GoldUnit[] Units)
{
    public int Fold => GoldSplit.Fold(Scene.Document.Id, Rehearsal.Folds);
}

/// <summary>Codes the documents that are worked on with models that have not seen them, and measures the events.</summary>
sealed class Rehearsal(Knowledge knowledge, IReadOnlyList<Rehearsed> documents, Action<string> report)
{
    public const int Folds = 5;

    public IReadOnlyList<Rehearsed> Documents => documents;

    public EventCoder Coder(EventModels models) => new(knowledge.Lexicon, knowledge.Cameo, knowledge.Background.FindPlace, models);

    /// <param name="models">By fold.</param>
    /// <returns>F1 of events, and how many hard negatives have an asserted event.</returns>
    public (double F1, int Hard) Measure(string what, Func<int, EventModels> models)
    {
        EventCoder[] coders = [.. Enumerable.Range(0, Folds).Select(fold => Coder(models(fold)))];
        UnitMatch[] matches = [.. documents.AsParallel().AsOrdered().SelectMany(document => Match(document, coders[document.Fold]))];
        var (score, hard) = (RecordScore.Kind(matches, "event"), matches.Count(match => match.Unit.IsHard && match.HasAssertedEvent));
        report(string.Create(CultureInfo.InvariantCulture, $"{what}: precision {100 * score.Precision:F1} of {score.Made}, recall {100 * score.Recall:F1}, F1 {100 * score.F1:F2}, hard negatives {hard}"));
        return (score.F1, hard);
    }

    static UnitMatch[] Match(Rehearsed document, EventCoder coder)
    {
        FoundRecord[] found = [.. coder.Code(document.Scene, coder.Read(document.Scene)).Select(FoundRecord.Of)];
        return [.. document.Units.Select(unit => UnitMatch.Of(unit, found))];
    }
}
