using Casus.Coding.Learnt;
using Casus.Ontology;

namespace Casus.Coding.Typing;

/// <summary>Weighs the outcomes that are open for a candidate: no event, and the types.</summary>
static class Weighing
{
    /// <summary>No event, and then the types.</summary>
    public const int Outcomes = 17;

    public static int OutcomeOf(EventType? type) => type is { } known ? 1 + (int)known : 0;

    /// <summary>The likeliest type; null where it is likelier that there is no event.</summary>
    public static (EventType? Type, float Probability) Likeliest(LinearModel model, Candidate candidate)
    {
        EventType?[] open = [null, .. candidate.Rules.Keys.Order()];
        Span<float> chances = stackalloc float[Outcomes];
        model.Probabilities(candidate.Features.Select(feature => feature.Key), [.. open.Select(OutcomeOf)], chances);
        var best = open[0];
        foreach (var type in open)
        {
            if (chances[OutcomeOf(type)] > chances[OutcomeOf(best)])
                best = type;
        }

        return (best, chances[OutcomeOf(best)]);
    }

    /// <summary>What spoke for the type and against no event, the weightiest first.</summary>
    public static IEnumerable<string> Reasons(LinearModel model, Candidate candidate, EventType type) =>
        candidate.Features.GroupBy(feature => feature.Name, feature => model.Find(feature.Key) is { } weights ? weights[OutcomeOf(type)] - weights[0] : 0)
            .Select(group => (Name: group.Key, Weight: group.Sum()))
            .Where(reason => reason.Weight > 0).OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Name, StringComparer.Ordinal).Select(reason => reason.Name);
}
