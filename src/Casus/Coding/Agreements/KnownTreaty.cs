using Casus.Actors;
using NodaTime;

namespace Casus.Coding.Agreements;

/// <summary>A treaty of <c>data/treaties</c> as texts may speak of it.</summary>
/// <param name="Names">Its title and whatever else it is called.</param>
/// <param name="Parties">All that have ever been; empty for general law.</param>
public sealed record KnownTreaty(string Id, IReadOnlyList<string> Names, IReadOnlyList<ActorCode> Parties, LocalDate Signed);
