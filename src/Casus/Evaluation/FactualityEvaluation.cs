using System.Text.Json;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Ontology;
using Casus.Pipeline;
using Casus.Problems;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>How well the values of one set of predicates agree with what people said of them.</summary>
/// <param name="Predicates">"all", or "coded": those that a rule takes for events.</param>
/// <param name="Correlation">Pearson's r between the gold's number and ours; null for fewer than three.</param>
/// <param name="SameSide">Of those that the gold holds for clearly so or clearly not so, how many we hold for the same.</param>
public sealed record FactualityFigures(Part Part, string Predicates, int Count, double? Correlation, Share SameSide);

/// <summary>What the gold says on average where Casus gives this value.</summary>
public sealed record FactualityMean(Factuality Value, int Count, double Mean);

/// <summary>What <c>casus eval factuality</c> tells; <c>docs/accuracy.md</c> says what each figure means.</summary>
/// <param name="Means">Of the part that is worked on.</param>
public sealed record FactualityEvaluationFigures(IReadOnlyList<FactualityFigures> Figures, IReadOnlyList<FactualityMean> Means, IReadOnlyList<Miss> Misses);

/// <summary>Measures how sure Casus takes a text to be of what it tells, against the judgements of people on the scale from −3 to 3.</summary>
public static class FactualityEvaluation
{
    /// <summary>A judgement beyond this is clear.</summary>
    const double Clear = 1;

    /// <summary>A judgement farther than this from what the value stands for is an error to look at.</summary>
    const double Far = 2.5;

    /// <param name="folder">Holds <c>gold</c>.</param>
    /// <param name="problem">The gold data are missing or broken; then there are no figures.</param>
    public static FactualityEvaluationFigures? Measure(Knowledge knowledge, string folder, out Problem? problem)
    {
        if (GoldFile.Read(Path.Combine(folder, "gold", "factuality-uds-ih2-train.jsonl.gz"), FactualityRow.Read, out problem) is not { } workedOn
            || GoldFile.Read(Path.Combine(folder, "gold", "factuality-uds-ih2-dev.jsonl.gz"), FactualityRow.Read, out problem) is not { } measured)
        {
            return null;
        }

        var (pipeline, composer, finder) = (new ReadingPipeline(knowledge), new FactualityComposer(knowledge.Lexicon), new PredicateFinder(knowledge.Lexicon));
        var known = Judge(workedOn);
        var means = Means(known);

        // What each value stands for on the scale is what people say there on average, in the part that may be looked at.
        var scale = means.ToDictionary(mean => mean.Value, mean => mean.Mean);
        return new(
            [.. Of(Part.WorkedOn, known, scale), .. Of(Part.OnlyMeasured, Judge(measured), scale)], means,
            [.. known.Where(one => Math.Abs(one.Gold - scale[one.Value]) > Far).Select(Miss)]);

        Judged[] Judge(IReadOnlyList<FactualityRow> rows) => [.. rows.SelectMany(row => Judgements(row, pipeline.Parse(row.Document).Sentences, composer, finder))];
    }

    static IEnumerable<Judged> Judgements(FactualityRow row, IReadOnlyList<Sentence> sentences, FactualityComposer composer, PredicateFinder finder)
    {
        foreach (var sentence in sentences)
        {
            var coded = finder.Find(sentence).Select(happening => happening.Token).ToHashSet();
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (row.Judgements.TryGetValue(sentence.Tokens[token].Span.Start, out var gold))
                    yield return new(row, sentence.Tokens[token].Form, gold, composer.Of(sentence, token), coded.Contains(token));
            }
        }
    }

    static IEnumerable<FactualityFigures> Of(Part part, Judged[] judged, Dictionary<Factuality, double> scale)
    {
        foreach (var (name, some) in new[] { ("all", judged), ("coded", judged.Where(one => one.IsCoded).ToArray()) })
        {
            yield return new(part, name, some.Length, Pearson([.. some.Select(one => one.Gold)], [.. some.Select(one => scale.GetValueOrDefault(one.Value))]),
                Share.Count(some, one => Math.Abs(one.Gold) > Clear, one => Math.Sign(one.Gold) == Math.Sign(scale.GetValueOrDefault(one.Value))));
        }
    }

    static IReadOnlyList<FactualityMean> Means(Judged[] judged) =>
        [.. judged.GroupBy(one => one.Value).OrderBy(group => group.Key).Select(group => new FactualityMean(group.Key, group.Count(), group.Average(one => one.Gold)))];

    static double? Pearson(double[] ones, double[] others)
    {
        if (ones.Length < 3)
            return null;
        var (one, other) = (ones.Average(), others.Average());
        var together = ones.Zip(others, (x, y) => (x - one) * (y - other)).Sum();
        var spread = Math.Sqrt(ones.Sum(x => (x - one) * (x - one)) * others.Sum(y => (y - other) * (y - other)));
        return spread > 0 ? together / spread : null;
    }

    static Miss Miss(Judged one) => new(
        one.IsCoded ? "coded" : "other", one.Row.Document.Id, one.Row.Document.Text, FormattableString.Invariant($"{one.Word}: {one.Gold}"), FactualityScale.Sign(one.Value));

    sealed record Judged(FactualityRow Row, string Word, double Gold, Factuality Value, bool IsCoded);
}

/// <summary>A sentence of which people have judged how far its predicates happened.</summary>
/// <param name="Judgements">By where the predicate starts in the text.</param>
sealed record FactualityRow(Document Document, IReadOnlyDictionary<int, double> Judgements)
{
    public static FactualityRow? Read(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
                starts.Add(i + 1);
        }

        var judgements = new Dictionary<int, double>();
        foreach (var target in row.GetProperty("targets").EnumerateArray())
            judgements[starts[target.GetProperty("span1")[0].GetInt32()]] = target.GetProperty("label").GetDouble();
        return new(new($"uds-{row.GetProperty("idx").GetInt32()}", text, null), judgements);
    }
}
