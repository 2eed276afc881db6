using System.Numerics.Tensors;
using Casus.Coding.Learnt;
using Casus.Evaluation.Gold;

namespace Casus.Training.Events;

/// <summary>Multinomial logistic regression over the open outcomes, by AdaGrad (Duchi, Hazan and Singer 2011) in an order drawn from a fixed seed; the weights are the mean over all rounds but the first (Polyak and Juditsky 1992).</summary>
sealed class LogisticTrainer(int outcomes, int epochs, float rate, float decay, int fewest)
{
    /// <summary>A feature of what a rule takes for an event. It is not kept: the typer is asked only where no rule fits.</summary>
    public const string Told = "fits a rule";

    const int Seed = 1917;

    /// <param name="others">From documents that are in no fold.</param>
    public Trained Train(IReadOnlyList<Example> examples, int folds, IReadOnlyList<Example>? others = null)
    {
        var models = new LinearModel[folds + 1];
        Parallel.For(0, folds + 1, fold => models[fold] = Train([.. examples.Where(one => GoldSplit.Fold(one.Document, folds) != fold), .. others ?? []]));
        return new(models[folds], models[..folds]);
    }

    public LinearModel Train(IReadOnlyList<Example> examples)
    {
        string[] keys = [.. examples.SelectMany(example => example.Keys).CountBy(key => key).Where(pair => pair.Value >= fewest).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        var index = keys.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        int[][] rows = [.. examples.Select(example => example.Keys.Where(index.ContainsKey).Select(key => index[key]).ToArray())];
        var (weights, squares) = (new float[keys.Length * outcomes], new float[keys.Length * outcomes]);
        var mean = new float[weights.Length];
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(Seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
                Learn(examples[at], rows[at], weights, squares);
            if (epoch > 0)
                TensorPrimitives.MultiplyAdd(weights, 1f / (epochs - 1), mean, mean);
        }

        return new(
            outcomes,
            keys.Index().Where(pair => !pair.Item.StartsWith(Told, StringComparison.Ordinal))
                .ToDictionary(pair => pair.Item, pair => mean[(pair.Index * outcomes)..((pair.Index + 1) * outcomes)], StringComparer.Ordinal),
            0);
    }

    void Learn(Example example, int[] row, float[] weights, float[] squares)
    {
        Span<float> scores = stackalloc float[outcomes];
        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var outcome in example.Open)
        {
            scores[outcome] = 0;
            foreach (var feature in row)
                scores[outcome] += weights[(feature * outcomes) + outcome];
            most = Math.Max(most, scores[outcome]);
        }

        foreach (var outcome in example.Open)
            sum += scores[outcome] = MathF.Exp(scores[outcome] - most);
        foreach (var outcome in example.Open)
        {
            var gradient = example.Weight * ((scores[outcome] / sum) - (outcome == example.Outcome ? 1 : 0));
            foreach (var feature in row)
            {
                var at = (feature * outcomes) + outcome;
                var step = gradient + (decay * weights[at]);
                squares[at] += step * step;
                weights[at] -= rate * step / (MathF.Sqrt(squares[at]) + 1e-3f);
            }
        }
    }
}
