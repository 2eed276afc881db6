using Casus.Actors;
using Casus.Landscape.Networks;
using Casus.Treaties;
using NodaTime;

namespace Casus.Landscape.Effects;

/// <summary>The network of defence without a treaty and with it.</summary>
/// <param name="Paths">Between powers, and between them and the parties, where they have become others.</param>
/// <param name="States">Whose place has become another, by the size of the change in betweenness.</param>
public sealed record NetworkChange(NetworkReport Before, NetworkReport After, IReadOnlyList<StateShift> States, IReadOnlyList<PathShift> Paths)
{
    /// <param name="ends">States between which paths are compared.</param>
    public static NetworkChange Of(LocalDate on, TreatyBook before, TreatyBook after, IReadOnlyList<ActorCode> ends)
    {
        var pairs = Powers.Pairs(ends).ToList();
        var (without, with) = (Report(on, before, pairs), Report(on, after, pairs));
        return new(without, with, Shifts(without, with), [.. without.Paths.Zip(with.Paths, (one, other) => new PathShift(one, other)).Where(path => path.IsShift)]);
    }

    /// <summary>Components of the network with the treaty that hold several of those without it, or states that were in none.</summary>
    public IEnumerable<(IReadOnlyList<ActorCode> Whole, IReadOnlyList<IReadOnlyList<ActorCode>> Parts, IReadOnlyList<ActorCode> New)> Joined() =>
        from whole in After.Components
        let parts = Before.Components.Where(part => part.Any(whole.Contains)).ToList()
        let entered = whole.Except(Before.Network.States).ToList()
        where parts.Count > 1 || entered.Count > 0
        select (whole, (IReadOnlyList<IReadOnlyList<ActorCode>>)parts, (IReadOnlyList<ActorCode>)entered);

    static NetworkReport Report(LocalDate on, TreatyBook book, IReadOnlyList<(ActorCode, ActorCode)> pairs) =>
        NetworkReport.Of(on, "the ledger of treaties", new(LedgerTies.On(on, book)), pairs);

    static IReadOnlyList<StateShift> Shifts(NetworkReport without, NetworkReport with)
    {
        var (old, now) = (without.States.ToDictionary(state => state.State), with.States.ToDictionary(state => state.State));
        return
        [
            .. now.Keys.Union(old.Keys).Select(state => new StateShift(state, old.GetValueOrDefault(state), now.GetValueOrDefault(state))).Where(shift => shift.IsShift)
                .OrderByDescending(shift => Math.Abs(shift.Betweenness)).ThenBy(shift => shift.State.ToString(), StringComparer.Ordinal),
        ];
    }
}

/// <param name="Before">Null where it was in no pact.</param>
/// <param name="After">Null where it is in none any more.</param>
public sealed record StateShift(ActorCode State, StateFigures? Before, StateFigures? After)
{
    /// <summary>Smaller differences are those of rounding.</summary>
    const double Least = 1e-9;

    public double Betweenness => (After?.Betweenness ?? 0) - (Before?.Betweenness ?? 0);

    public bool WasCutVertex => Before?.IsCutVertex == true;

    public bool IsCutVertex => After?.IsCutVertex == true;

    /// <summary>It cuts off what it did not, or no more what it did.</summary>
    public bool CutsOtherwise => (Before?.Parts ?? 1) != (After?.Parts ?? 1);

    /// <summary>The three digits that are shown differ.</summary>
    internal bool IsVisible => NetworkText.Share(Before?.Betweenness ?? 0) != NetworkText.Share(After?.Betweenness ?? 0);

    internal bool IsShift => CutsOtherwise || Math.Abs(Betweenness) > Least || (Before is null) != (After is null);
}

public sealed record PathShift(NetworkPath Before, NetworkPath After)
{
    // One of several paths of a length is as good as another.
    internal bool IsShift => Before.Steps.Count != After.Steps.Count;
}
