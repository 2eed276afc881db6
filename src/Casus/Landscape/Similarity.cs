namespace Casus.Landscape;

/// <summary>How alike the alliance portfolios of two states are: 1 for the same, falling with distance.</summary>
/// <param name="Pi">Scott's π, squared distance: Häge, "Choice or Circumstance?", Political Analysis 19 (2011).</param>
/// <param name="Kappa">Cohen's κ, squared distance, the same.</param>
/// <param name="S">Signorino and Ritter, "Tau-b or Not Tau-b", International Studies Quarterly 43 (1999): absolute distance, states weighted by capabilities; null without these.</param>
/// <param name="SUnweighted">The same, all states alike.</param>
/// <param name="SUnweightedSquared">The same with squared distance.</param>
public sealed record Similarity(double Pi, double Kappa, double? S, double SUnweighted, double SUnweightedSquared)
{
    /// <param name="one">0 to 3 for every state of the system, in the same order as the others.</param>
    /// <param name="weights">Not negative.</param>
    public static Similarity Of(IReadOnlyList<int> one, IReadOnlyList<int> other, IReadOnlyList<double> weights)
    {
        double count = one.Count;
        var distance = Sum((a, b) => Math.Abs(a - b));
        var squared = Sum((a, b) => (a - b) * (a - b));
        var (mean, otherMean) = (one.Average(), other.Average());
        var middle = (mean + otherMean) / 2;

        // What chance would give: π takes both from one pool, κ each from its own.
        var pool = one.Concat(other).Sum(value => (value - middle) * (value - middle));
        var apart = one.Sum(value => other.Sum(second => (double)((value - second) * (value - second)))) / count;
        var weight = weights.Sum();
        double? s = weight > 0 ? 1 - 2 * one.Zip(other, (a, b) => Math.Abs(a - b)).Zip(weights, (far, share) => far * share).Sum() / (weight * Portfolios.Highest) : null;
        return new(
            Beyond(squared, pool), Beyond(squared, apart), s,
            1 - 2 * distance / (count * Portfolios.Highest), 1 - 2 * squared / (count * Portfolios.Highest * Portfolios.Highest));

        double Sum(Func<int, int, int> far) => one.Zip(other, far).Sum();
    }

    // Where chance leaves no distance, the two are the same.
    static double Beyond(double observed, double expected) => expected == 0 ? 1 : 1 - observed / expected;
}
