using Casus.Pipeline;
using Casus.Problems;

namespace Casus.Evaluation;

/// <summary>What <c>casus eval actors</c> tells; <c>docs/accuracy.md</c> says what each figure means.</summary>
/// <param name="Misses">Of the half that is worked on.</param>
public sealed record ActorFigures(
    IReadOnlyList<PairFigures> Pairs,
    IReadOnlyList<LinkFigures> Links,
    IReadOnlyList<ReferenceFigures> References,
    IReadOnlyList<Miss> Misses);

/// <summary>Measures who is taken for whom.</summary>
public static class ActorEvaluation
{
    /// <param name="folder">Holds <c>gold</c>, <c>corpora</c> and <c>train</c>.</param>
    /// <param name="problems">The gold data that are missing or broken; their figures are left out.</param>
    public static ActorFigures Measure(Knowledge knowledge, string folder, out IReadOnlyList<Problem> problems)
    {
        var (pipeline, misses) = (new ReadingPipeline(knowledge), new List<Miss>());
        var pairs = GoldFile.Read(Path.Combine(folder, "gold", "events-plover-gsr.jsonl"), EventPairs.Read, out var noPairs);
        var news = GoldFile.Read(Path.Combine(folder, "corpora", "current-events-2025.jsonl.gz"), LinkedNews.Read, out var noNews);
        var chains = GoldFile.Read(Path.Combine(folder, "train", "ud-gum", "gum-docs.no-nc.train-dev.jsonl.gz"), ReferenceDocument.Read, out var noChains);
        problems = [.. new[] { noPairs, noNews, noChains }.OfType<Problem>()];
        return new(
            pairs is null ? [] : [.. PairScore.Of(pairs, pipeline, knowledge, misses)],
            news is null ? [] : [.. LinkScore.Of(news, pipeline, knowledge, misses)],
            chains is null ? [] : [.. ReferenceScore.Of(chains, pipeline, misses)],
            misses);
    }
}
