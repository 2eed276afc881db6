using Casus.Actors;
using Casus.Landscape.Networks;

namespace Casus.Landscape.Effects;

/// <summary>What became of the network, in sentences.</summary>
static class NetworkWords
{
    /// <summary>States and paths that a sentence names.</summary>
    const int MostNamed = 3;

    public static IEnumerable<string> Of(NetworkChange change, EffectPhrases phrases)
    {
        var (before, after) = (EffectPhrases.Components(change.Before.Components), EffectPhrases.Components(change.After.Components));
        yield return before == after ? $"The network of defence has {after}, as without it." : $"Without it the network of defence has {before}; with it, {after}.";
        if (Those(change, state => state is { IsCutVertex: true, WasCutVertex: false }) is { Count: > 0 } cutting)
            yield return $"{phrases.Names(cutting)} {(cutting.Count == 1 ? "becomes a cut vertex" : "become cut vertices")}: without {(cutting.Count == 1 ? "it" : "one of them")} a component falls apart.";
        if (Those(change, state => state is { IsCutVertex: false, WasCutVertex: true }) is { Count: > 0 } spared)
            yield return $"{phrases.Names(spared)} {(spared.Count == 1 ? "is no cut vertex" : "are no cut vertices")} any more.";
        if (change.States.Where(state => state.IsVisible && state.Betweenness > 0).Take(MostNamed).Select(phrases.Shift).ToList() is { Count: > 0 } more)
            yield return $"Shortest paths lead more over {EffectPhrases.List(more)}.";
        foreach (var sentence in NewWays([.. change.Paths.Where(path => path.Before.Steps.Count == 0)], phrases).Take(MostNamed))
            yield return sentence;
        foreach (var path in change.Paths.Where(path => path.Before.Steps.Count > 0).Take(MostNamed))
            yield return OtherWay(path, phrases);
    }

    // From the state that most of the new paths begin or end at, then from the next.
    static IEnumerable<string> NewWays(IReadOnlyList<PathShift> left, EffectPhrases phrases)
    {
        while (left.Count > 0)
        {
            var from = left.SelectMany(path => new[] { path.After.From, path.After.To }).GroupBy(state => state).MaxBy(ends => ends.Count())!.Key;
            var ways = left.Where(path => path.After.From == from || path.After.To == from).Select(path => From(from, path.After)).ToList();
            var reached = ways.GroupBy(way => way.Count).OrderBy(same => same.Key).Select(same => $"{EffectPhrases.List([.. same.Select(way => phrases.Name(way[^1].State))])} in {EffectPhrases.Steps(same.Key - 1)}");
            var farthest = ways.MaxBy(way => way.Count)!;
            yield return $"Where no path led, {phrases.Name(from)} now reaches {EffectPhrases.List([.. reached])}{(farthest.Count > 2 ? $": the way to {phrases.Name(farthest[^1].State)} is {Way(farthest, phrases)}" : "")}.";
            left = [.. left.Where(path => path.After.From != from && path.After.To != from)];
        }
    }

    static string OtherWay(PathShift shift, EffectPhrases phrases)
    {
        var between = $"From {phrases.Name(shift.After.From)} to {phrases.Name(shift.After.To)}";
        return shift.After.Steps.Count == 0 ? $"{between} no path leads any more."
            : $"{between} it is {EffectPhrases.Steps(shift.After.Steps.Count - 1)} instead of {shift.Before.Steps.Count - 1}: {Way(shift.After.Steps, phrases)}.";
    }

    static string Way(IReadOnlyList<PathStep> steps, EffectPhrases phrases) =>
        string.Join(", ", steps.Select(step => phrases.Name(step.State) + (step.Disputed ? " (by a disputed promise)" : "")));

    // A promise joins two states whichever way the path is walked.
    static IReadOnlyList<PathStep> From(ActorCode from, NetworkPath path)
    {
        if (path.From == from)
            return path.Steps;
        var back = path.Steps.Reverse().ToList();
        return [.. back.Select((step, place) => place == 0 ? new PathStep(step.State, [], false) : new(step.State, back[place - 1].By, back[place - 1].Disputed))];
    }

    static IReadOnlyList<ActorCode> Those(NetworkChange change, Func<StateShift, bool> which) => [.. change.States.Where(which).Select(state => state.State)];
}
