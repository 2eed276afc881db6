namespace Casus.Training.Networks;

/// <param name="InputDropout">Share of the values of words that are left out; the others alike.</param>
/// <param name="HalfDropout">Share of words that are known by their parts alone for once.</param>
/// <param name="BatchWords">Words between two steps.</param>
sealed record TrainingSettings(
    int Epochs, float Rate, float InputDropout, float HalfDropout, float LayerDropout, float RoleDropout, float TagWeight, int BatchWords, float UnknownShare, int Workers, int Seed);

readonly record struct LossReport(float Tags, float Arcs, float Relations)
{
    public static LossReport operator +(LossReport a, LossReport b) => new(a.Tags + b.Tags, a.Arcs + b.Arcs, a.Relations + b.Relations);
}
