using Casus.Actors;

namespace Casus.Landscape.Networks;

/// <summary>The states that promises of defence join: by pairs, with and without direction, and by treaties.</summary>
public sealed class AllianceNetwork
{
    readonly ILookup<(ActorCode Debtor, ActorCode Creditor), DefenceTie> byPair;

    public AllianceNetwork(IReadOnlyList<DefenceTie> ties)
    {
        Ties = ties;
        byPair = ties.ToLookup(tie => (tie.Debtor, tie.Creditor));
        States = [.. ties.SelectMany(tie => new[] { tie.Debtor, tie.Creditor }).Distinct().OrderBy(state => state.ToString(), StringComparer.Ordinal)];
        Treaties = [.. ties.Select(tie => tie.Treaty).Distinct().Order(StringComparer.Ordinal)];
        Duties = [.. byPair.Select(pair => pair.Key)];
        OneMode = new(States, Duties);
        TwoMode = new(
            [.. States.Select(state => new NetworkNode.Member(state)), .. Treaties.Select(treaty => new NetworkNode.Pact(treaty))],
            [.. ties.SelectMany(tie => new[] { tie.Debtor, tie.Creditor }.Select(state => ((NetworkNode)new NetworkNode.Member(state), (NetworkNode)new NetworkNode.Pact(tie.Treaty))))]);
    }

    public IReadOnlyList<DefenceTie> Ties { get; }

    /// <summary>Those that a promise joins to another, by code.</summary>
    public IReadOnlyList<ActorCode> States { get; }

    public IReadOnlyList<string> Treaties { get; }

    /// <summary>Who owes defence to whom, by whatever number of treaties.</summary>
    public IReadOnlyList<(ActorCode Debtor, ActorCode Creditor)> Duties { get; }

    /// <summary>Those that are not returned.</summary>
    public IEnumerable<(ActorCode Debtor, ActorCode Creditor)> OneWay => Duties.Where(duty => !byPair.Contains((duty.Creditor, duty.Debtor)));

    /// <summary>States, joined where one owes the other defence.</summary>
    public Graph<ActorCode> OneMode { get; }

    /// <summary>States and treaties, joined where the one is bound or protected by the other: a pact of thirty counts as one, and not as 435 pairs.</summary>
    public Graph<NetworkNode> TwoMode { get; }

    public IEnumerable<DefenceTie> Between(ActorCode debtor, ActorCode creditor) => byPair[(debtor, creditor)];

    /// <summary>One of the shortest ways from one state to another, and the treaties that make each step; empty where there is none.</summary>
    public IReadOnlyList<PathStep> Path(ActorCode from, ActorCode to)
    {
        var states = OneMode.ShortestPath(from, to);
        return [.. states.Select((state, place) => place == 0 ? new PathStep(state, [], false) : Step(states[place - 1], state))];
    }

    PathStep Step(ActorCode before, ActorCode state)
    {
        var ties = Between(before, state).Concat(Between(state, before)).ToList();
        return new(state, [.. ties.Select(tie => tie.Treaty).Distinct().Order(StringComparer.Ordinal)], ties.TrueForAll(tie => tie.Disputed));
    }
}

/// <summary>A node of the network of states and treaties.</summary>
public abstract record NetworkNode
{
    NetworkNode()
    {
    }

    public sealed record Member(ActorCode State) : NetworkNode;

    public sealed record Pact(string Treaty) : NetworkNode;
}

/// <param name="By">Treaties by which it is joined to the state before; empty for the first.</param>
/// <param name="Disputed">Of all of them it is open whether they bind.</param>
public sealed record PathStep(ActorCode State, IReadOnlyList<string> By, bool Disputed);
