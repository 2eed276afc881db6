using Casus.Actors;
using Casus.Landscape.Networks;

namespace Casus.Landscape.Effects;

/// <summary>The part of the network that a picture shows: the parties, those whom changed paths lead over, and the neighbours of the parties.</summary>
/// <param name="Inner">Those in the middle, by code: the parties, where they are few.</param>
/// <param name="Others">Those around them: neighbours of one party together.</param>
/// <param name="Before">Ties between these without the treaty; true where all that makes the tie is disputed.</param>
/// <param name="After">The same with it.</param>
/// <param name="Left">Neighbours that found no room.</param>
sealed record Surroundings(
    IReadOnlySet<ActorCode> Parties, IReadOnlyList<ActorCode> Inner, IReadOnlyList<ActorCode> Others,
    IReadOnlyDictionary<Line, bool> Before, IReadOnlyDictionary<Line, bool> After, int Left)
{
    /// <summary>States that can be told apart on the circles.</summary>
    const int MostDrawn = 44;

    /// <summary>More do not fit in the middle.</summary>
    const int MostInner = 12;

    public static Surroundings Of(TreatyEffect effect)
    {
        var (before, after) = (Lines(effect.Network.Before.Network), Lines(effect.Network.After.Network));
        IReadOnlyList<ActorCode> parties = effect.Duties.Party is { } party ? [party] : [.. effect.Duties.Treaty.PartiesOn(effect.Duties.On).OrderBy(state => state.ToString(), StringComparer.Ordinal)];
        var rank = effect.Network.After.States.Select((state, place) => (state.State, place)).ToDictionary(pair => pair.State, pair => pair.place);
        var neighbours = before.Keys.Concat(after.Keys).Distinct().SelectMany(line => parties.Contains(line.One) ? [line.Other] : parties.Contains(line.Other) ? new[] { line.One } : [])
            .Distinct().OrderBy(state => rank.GetValueOrDefault(state, int.MaxValue)).ThenBy(state => state.ToString(), StringComparer.Ordinal);
        var wanted = parties.Concat(effect.Network.Paths.SelectMany(path => path.After.Steps).Select(step => step.State)).Concat(neighbours).Distinct().ToList();
        var drawn = wanted.Take(MostDrawn).ToHashSet();
        var inner = parties.Count <= MostInner ? parties : [];
        var others = drawn.Except(inner).OrderBy(state => First(state, inner, after)).ThenBy(state => state.ToString(), StringComparer.Ordinal);
        return new(parties.ToHashSet(), inner, [.. others], Among(drawn, before), Among(drawn, after), wanted.Count - drawn.Count);
    }

    // So that lines cross less: each beside the others of the party that it is tied to.
    static int First(ActorCode state, IReadOnlyList<ActorCode> inner, IReadOnlyDictionary<Line, bool> ties) =>
        inner.Index().Where(party => ties.ContainsKey(Line.Between(state, party.Item))).Select(party => party.Index).FirstOrDefault(inner.Count);

    static Dictionary<Line, bool> Among(HashSet<ActorCode> drawn, IReadOnlyDictionary<Line, bool> lines) =>
        lines.Where(line => drawn.Contains(line.Key.One) && drawn.Contains(line.Key.Other)).ToDictionary(line => line.Key, line => line.Value);

    static Dictionary<Line, bool> Lines(AllianceNetwork network) =>
        network.Ties.GroupBy(tie => Line.Between(tie.Debtor, tie.Creditor)).ToDictionary(ties => ties.Key, ties => ties.All(tie => tie.Disputed));
}

/// <summary>Two states, in the order of their codes.</summary>
readonly record struct Line(ActorCode One, ActorCode Other)
{
    public static Line Between(ActorCode one, ActorCode other) =>
        string.CompareOrdinal(one.ToString(), other.ToString()) < 0 ? new(one, other) : new(other, one);
}
