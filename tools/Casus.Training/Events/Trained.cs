using Casus.Coding.Learnt;
using Casus.Evaluation.Gold;

namespace Casus.Training.Events;

/// <summary>A model of all examples, and for each fold one that has not seen its documents.</summary>
sealed record Trained(LinearModel Whole, LinearModel[] WithoutFold)
{
    public Trained With(float threshold) => Scaled(1, threshold);

    public Trained Scaled(float factor, float threshold) => new(Whole.Scaled(factor, threshold), [.. WithoutFold.Select(model => model.Scaled(factor, threshold))]);

    /// <summary>Mean of the negative logarithm of the probability that each example's outcome gets without its fold.</summary>
    public double Loss(IReadOnlyList<Example> examples)
    {
        Span<float> chances = stackalloc float[Whole.Outcomes];
        var sum = 0.0;
        foreach (var example in examples)
        {
            WithoutFold[GoldSplit.Fold(example.Document, WithoutFold.Length)].Probabilities(example.Keys, example.Open, chances);
            sum -= Math.Log(Math.Max(chances[example.Outcome], 1e-9));
        }

        return sum / examples.Count;
    }
}
