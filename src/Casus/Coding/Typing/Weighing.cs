using Casus.Ontology;

namespace Casus.Coding.Typing;

/// <summary>Multinomial logistic regression over the outcomes that are open for a candidate.</summary>
static class Weighing
{
    public static int OutcomeOf(EventType? type) => type is { } known ? 1 + (int)known : 0;

    /// <summary>The likeliest type; null where it is likelier that there is no event.</summary>
    public static (EventType? Type, float Probability) Likeliest(TyperModel model, Candidate candidate)
    {
        EventType?[] open = [null, .. candidate.Rules.Keys.Order()];
        Span<float> chances = stackalloc float[TyperModel.Outcomes];
        Probabilities(model, candidate.Features.Select(feature => feature.Key), [.. open.Select(OutcomeOf)], chances);
        var best = open[0];
        foreach (var type in open)
        {
            if (chances[OutcomeOf(type)] > chances[OutcomeOf(best)])
                best = type;
        }

        return (best, chances[OutcomeOf(best)]);
    }

    /// <param name="chances">Gets the probability of each outcome, 0 for those that are not open.</param>
    public static void Probabilities(TyperModel model, IEnumerable<string> keys, ReadOnlySpan<int> open, Span<float> chances)
    {
        Span<float> scores = stackalloc float[TyperModel.Outcomes];
        scores.Clear();
        foreach (var key in keys)
        {
            if (model.Find(key) is not { } weights)
                continue;
            for (var outcome = 0; outcome < scores.Length; outcome++)
                scores[outcome] += weights[outcome];
        }

        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var outcome in open)
            most = Math.Max(most, scores[outcome]);
        chances.Clear();
        foreach (var outcome in open)
            sum += chances[outcome] = MathF.Exp(scores[outcome] - most);
        foreach (var outcome in open)
            chances[outcome] /= sum;
    }

    /// <summary>What spoke for the type and against no event, the weightiest first.</summary>
    public static IEnumerable<string> Reasons(TyperModel model, Candidate candidate, EventType type) =>
        candidate.Features.GroupBy(feature => feature.Name, feature => model.Find(feature.Key) is { } weights ? weights[OutcomeOf(type)] - weights[0] : 0)
            .Select(group => (Name: group.Key, Weight: group.Sum()))
            .Where(reason => reason.Weight > 0).OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Name, StringComparer.Ordinal).Select(reason => reason.Name);
}
