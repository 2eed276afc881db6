using Casus.Actors;

namespace Casus.Treaties;

/// <summary>Every party, or the listed ones only: a two-way duty, or one that binds one side.</summary>
/// <param name="Only">Null for every party.</param>
public sealed record PartySet(IReadOnlyList<ActorCode>? Only)
{
    public static PartySet Everyone { get; } = new((IReadOnlyList<ActorCode>?)null);

    public bool Contains(ActorCode? state) => Only is null || (state is not null && Only.Contains(state));
}
