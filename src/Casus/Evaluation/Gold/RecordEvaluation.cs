using Casus.Pipeline;
using Casus.Problems;
using Casus.Text;

namespace Casus.Evaluation.Gold;

/// <summary>What <c>casus eval records</c> tells; <c>docs/accuracy.md</c> says what each figure means.</summary>
/// <param name="Kinds">By kind of record.</param>
/// <param name="Types">By type of event.</param>
/// <param name="Details">Of events that agree: factuality and date; of flows, agreements, commitments and claims: the class.</param>
/// <param name="Hard">Units without an event in which one is told as certain or probable.</param>
/// <param name="Confusions">How often words of a gold type are given another type; "none" for no event.</param>
/// <param name="Misses">Of the part that is worked on.</param>
public sealed record RecordFigures(
    IReadOnlyList<PartCounts> Kinds,
    IReadOnlyList<PartCounts> Types,
    IReadOnlyList<PartShare> Details,
    IReadOnlyList<PartShare> Hard,
    IReadOnlyList<Confusion> Confusions,
    IReadOnlyList<Miss> Misses);

public sealed record PartCounts(string Of, Part Part, LinkCounts Counts);

public sealed record PartShare(string Of, Part Part, Share Share);

public sealed record Confusion(string Gold, string Found, int Count);

/// <summary>Measures every kind of record on the project's own gold set.</summary>
public static class RecordEvaluation
{
    static readonly string[] kinds = ["event", "agreement", "commitment", "flow", "claim", "question", "tension"];
    static readonly string[] corpora = ["current-events-2025.jsonl.gz", "whitehouse.jsonl.gz", "whitehouse-ir-2021-2024.jsonl.gz"];

    /// <summary>The files of <c>data/gold</c>, without the ending.</summary>
    static readonly (string File, Part Part)[] files =
        [("train", Part.WorkedOn), ("own.train", Part.WorkedOn), ("held-out", Part.OnlyMeasured), ("own.held-out", Part.OnlyMeasured)];

    /// <param name="gold">The folder <c>gold</c> of the data folder.</param>
    /// <param name="folder">Holds <c>corpora</c>.</param>
    /// <param name="problems">What is missing or broken; its figures are left out.</param>
    public static RecordFigures Measure(Knowledge knowledge, string gold, string folder, out IReadOnlyList<Problem> problems)
    {
        var (found, texts, pipeline) = (new List<Problem>(), Texts(folder, out var missing), new ReadingPipeline(knowledge));
        found.AddRange(missing);
        var matches = files.SelectMany(file => Units(gold, file.File, found).Select(unit => (unit, file.Part)))
            .Where(row => row.unit.Own is not null || texts.ContainsKey(row.unit.Document))
            .GroupBy(row => row.unit.Document)
            .SelectMany(document => Match(document, texts, pipeline))
            .ToArray();
        problems = found;
        return Figures(matches, texts);
    }

    static IEnumerable<(UnitMatch Match, Part Part)> Match(IGrouping<string, (GoldUnit Unit, Part Part)> document, IReadOnlyDictionary<string, Document> texts, ReadingPipeline pipeline)
    {
        var first = document.First().Unit;
        var records = pipeline.Read(first.Own ?? texts[first.Document]).Select(FoundRecord.Of).ToArray();
        return document.Select(row => (UnitMatch.Of(row.Unit, records), row.Part));
    }

    static IReadOnlyList<GoldUnit> Units(string gold, string file, List<Problem> problems)
    {
        var units = GoldFile.Read(Path.Combine(gold, file + ".jsonl"), GoldUnit.Read, out var problem);
        if (problem is not null)
            problems.Add(problem);
        return units ?? [];
    }

    static IReadOnlyDictionary<string, Document> Texts(string folder, out IReadOnlyList<Problem> problems)
    {
        var (texts, missing) = (new Dictionary<string, Document>(), new List<Problem>());
        foreach (var corpus in corpora)
        {
            var documents = GoldFile.Read(Path.Combine(folder, "corpora", corpus), CorpusText.Read, out var problem);
            foreach (var document in documents ?? [])
                texts.TryAdd(document.Id, document);
            if (problem is not null)
                missing.Add(problem);
        }

        problems = missing;
        return texts;
    }

    static RecordFigures Figures(IReadOnlyList<(UnitMatch Match, Part Part)> matches, IReadOnlyDictionary<string, Document> texts)
    {
        var parts = Enum.GetValues<Part>().Select(part => (Part: part, Matches: (IReadOnlyList<UnitMatch>)[.. matches.Where(row => row.Part == part).Select(row => row.Match)])).ToArray();
        return new(
            [
                .. kinds.SelectMany(kind => parts.Select(part => new PartCounts(kind, part.Part, RecordScore.Kind(part.Matches, kind)))),
                .. parts.Select(part => new PartCounts("event by type alone", part.Part, RecordScore.TypesAlone(part.Matches))),
            ],
            [.. Ontology.EventTypes.All.Select(Ontology.EventTypes.Name).SelectMany(type => parts.Select(part => new PartCounts(type, part.Part, RecordScore.Type(part.Matches, type))))],
            [.. parts.SelectMany(part => RecordScore.Details(part.Matches).Select(detail => new PartShare(detail.Of, part.Part, detail.Share)))],
            [.. parts.Select(part => new PartShare("hard negatives", part.Part, Share.Count(part.Matches, match => match.Unit.IsHard, match => match.HasAssertedEvent)))],
            [.. matches.SelectMany(row => row.Match.Types).CountBy(pair => pair).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => new Confusion(pair.Key.Gold, pair.Key.Found, pair.Value))],
            [.. matches.Where(row => row.Part == Part.WorkedOn).SelectMany(row => RecordMisses.Of(row.Match, row.Match.Unit.Own ?? texts[row.Match.Unit.Document]))]);
    }
}
