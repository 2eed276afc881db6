using Casus.Language;
using Casus.Pipeline;
using Casus.Problems;

namespace Casus.Evaluation;

/// <summary>Names of one kind in one set of gold data.</summary>
/// <param name="Set">What the set is called in <c>docs/accuracy.md</c>.</param>
/// <param name="Kind">Null for all kinds together.</param>
/// <param name="Known">The same without recognition: names on file and those that titles introduce.</param>
public sealed record NameFigures(string Set, EntityKind? Kind, LinkCounts Counts, LinkCounts Known);

/// <summary>What <c>casus eval names</c> tells; <c>docs/accuracy.md</c> says what each figure means.</summary>
/// <param name="Misses">Of the development files.</param>
public sealed record NameEvaluationFigures(IReadOnlyList<NameFigures> Sets, IReadOnlyList<Miss> Misses);

/// <summary>Measures which words are taken for names, and for names of what.</summary>
public static class NameEvaluation
{
    static readonly EntityKind[] ofUner = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];
    static readonly EntityKind[] learnt = [.. ofUner, EntityKind.Event];
    static readonly EntityKind[] ofReports = [.. ofUner, EntityKind.Weapon];

    /// <param name="folder">Holds <c>train</c> and <c>gold</c>.</param>
    /// <param name="problems">The gold data that are missing or broken; their figures are left out.</param>
    public static NameEvaluationFigures Measure(Knowledge knowledge, string folder, out IReadOnlyList<Problem> problems)
    {
        var (score, figures, faults) = (new NameScore(knowledge), new List<NameFigures>(), new List<Problem>());
        Sentences("UNER EWT dev", "uner-ewt/uner-ewt.dev.jsonl", ofUner, isShown: true);
        Sentences("UNER EWT test", "uner-ewt/uner-ewt.test.jsonl", ofUner, isShown: false);
        Sentences("CrossNER politics dev", "crossner-politics/crossner.politics-dev.jsonl.gz", learnt, isShown: true);
        Sentences("CrossNER politics test", "crossner-politics/crossner.politics-test.jsonl.gz", learnt, isShown: false);
        var documents = GoldFile.Read(
            Path.Combine(folder, "train", "ud-gum", "gum-docs.no-nc.train-dev.jsonl.gz"), document => document.OptionalText("split") == "dev" ? GumNames.Read(document) : null, out var noDocuments);
        var reports = GoldFile.Read(Path.Combine(folder, "gold", "entities-re3d.jsonl"), ReportNames.Read, out var noReports);
        if (documents is not null)
            figures.AddRange(score.Of("GUM dev", documents, learnt, isShown: true));
        if (reports is not null)
            figures.AddRange(score.Of("re3d", reports, ofReports));
        faults.AddRange(new[] { noDocuments, noReports }.OfType<Problem>());
        problems = faults;
        return new(figures, score.Misses);

        void Sentences(string set, string file, EntityKind[] kinds, bool isShown)
        {
            if (GoldFile.Read(Path.Combine(folder, "train", file), NamedSentences.Read, out var problem) is { } rows)
                figures.AddRange(score.Of(set, rows.Select(row => (IReadOnlyList<NamedSentence>)[row]), kinds, isShown));
            else
                faults.Add(problem!);
        }
    }
}
