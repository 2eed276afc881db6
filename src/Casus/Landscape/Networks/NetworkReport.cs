using Casus.Actors;
using NodaTime;

namespace Casus.Landscape.Networks;

/// <summary>A network in figures.</summary>
/// <param name="Source">Whose coding of the treaties it is, in words.</param>
/// <param name="States">By betweenness, highest first.</param>
/// <param name="Treaties">The same, among states and treaties.</param>
/// <param name="Paths">Between those who were asked for, in order.</param>
public sealed record NetworkReport(
    LocalDate On,
    string Source,
    AllianceNetwork Network,
    IReadOnlyList<IReadOnlyList<ActorCode>> Components,
    IReadOnlyList<StateFigures> States,
    IReadOnlyList<TreatyFigures> Treaties,
    IReadOnlyList<NetworkPath> Paths)
{
    /// <param name="asked">Pairs between which the shortest path is wanted.</param>
    public static NetworkReport Of(LocalDate on, string source, AllianceNetwork network, IEnumerable<(ActorCode From, ActorCode To)> asked)
    {
        var (between, apart, both) = (network.OneMode.Betweenness(), network.OneMode.CutVertices(), network.TwoMode.Betweenness());
        return new(
            on, source, network, network.OneMode.Components(),
            [.. network.States.Select(state => new StateFigures(state, between[state], both[new NetworkNode.Member(state)], apart.GetValueOrDefault(state, 1))).OrderByDescending(state => state.Betweenness)],
            [.. network.Treaties.Select(treaty => new TreatyFigures(treaty, both[new NetworkNode.Pact(treaty)])).OrderByDescending(treaty => treaty.Betweenness)],
            [.. asked.Select(pair => new NetworkPath(pair.From, pair.To, network.Path(pair.From, pair.To)))]);
    }
}

/// <param name="Betweenness">Share of the shortest paths between two other states that lead over it, 0 to 1.</param>
/// <param name="TwoMode">The same in the network of states and treaties.</param>
/// <param name="Parts">Into how many parts its component falls without it.</param>
public sealed record StateFigures(ActorCode State, double Betweenness, double TwoMode, int Parts)
{
    public bool IsCutVertex => Parts > 1;
}

/// <param name="Betweenness">In the network of states and treaties, 0 to 1.</param>
public sealed record TreatyFigures(string Treaty, double Betweenness);

/// <param name="Steps">Both ends and all between; empty where no path leads there.</param>
public sealed record NetworkPath(ActorCode From, ActorCode To, IReadOnlyList<PathStep> Steps);
