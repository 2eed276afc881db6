using System.Text.Json;
using Casus.Evaluation;
using Casus.Evaluation.Gold;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Training.Events;

/// <summary>A sentence of PLOVER's own examples, the words in it that tell the event, and the countries of its sides.</summary>
sealed record TriggerRow(Document Document, EventType Type, IReadOnlySet<string> Words, EventPair Pair)
{
    /// <summary>Null where the type is none of today's, or no words are given.</summary>
    public static TriggerRow? Read(JsonElement row)
    {
        var first = row.GetProperty("events")[0];
        return EventTypes.Find(first.GetProperty("plover").GetString()!) is { } type && first.OptionalText("trigger") is { } words && EventPairs.Read(row) is { } pair
            ? new(new(row.GetProperty("id").GetString(), row.GetProperty("text").GetString()!), type, words.Split(' ').ToHashSet(StringComparer.Ordinal), pair)
            : null;
    }
}

/// <summary>The texts that the typer may learn from. Of the gold set only the files that are worked on are opened, of the corpora only documents that are not held out.</summary>
sealed record EventCorpora(IReadOnlyList<(Document Document, GoldUnit[] Units)> Gold, IReadOnlyList<TriggerRow> Triggers, IReadOnlyList<Document> Bare)
{
    static readonly string[] goldFiles = ["train.jsonl", "own.train.jsonl"];

    /// <param name="gold">The folder <c>gold</c> of the data folder.</param>
    /// <param name="folder">Holds <c>corpora</c> and <c>gold/events-plover-gsr.jsonl</c>.</param>
    /// <param name="every">Of the bare texts every so manieth statement, and six times as many news items, which are short.</param>
    public static EventCorpora Read(string gold, string folder, int every)
    {
        var news = Documents(folder, "current-events-2025.jsonl.gz");
        Document[] statements = [.. Documents(folder, "whitehouse.jsonl.gz"), .. Documents(folder, "whitehouse-ir-2021-2024.jsonl.gz")];
        var texts = news.Concat(statements).DistinctBy(document => document.Id).ToDictionary(document => document.Id, StringComparer.Ordinal);
        var units = goldFiles.SelectMany(file => Rows(Path.Combine(gold, file), GoldUnit.Read)).GroupBy(unit => unit.Document)
            .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.First().Own ?? texts[group.Key], group.ToArray())).ToArray();
        var annotated = units.Select(pair => pair.Item1.Id).ToHashSet(StringComparer.Ordinal);
        Document[] bare =
        [
            .. news.Where((document, number) => number % Math.Max(1, every / 6) == 0).Concat(statements.DistinctBy(document => document.Id).Where((document, number) => number % every == 0))
                .Where(document => !annotated.Contains(document.Id)),
        ];
        var examples = Path.Combine(folder, "gold", "events-plover-gsr.jsonl");
        var workedOn = Rows(examples, EventPairs.Read).Index().Where(row => Parts.Of(row.Index) == Part.WorkedOn).Select(row => row.Item.Id).ToHashSet(StringComparer.Ordinal);
        return new(units, [.. Rows(examples, TriggerRow.Read).Where(row => workedOn.Contains(row.Pair.Id))], bare);
    }

    static Document[] Documents(string folder, string file) =>
        [.. Rows(Path.Combine(folder, "corpora", file), CorpusText.Read).Where(document => !GoldSplit.IsHeldOut(document.Id))];

    static IReadOnlyList<T> Rows<T>(string path, Func<JsonElement, T?> read)
        where T : class =>
        GoldFile.Read(path, read, out var problem) ?? throw new InvalidOperationException(problem!.ToString());
}
