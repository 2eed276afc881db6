using Casus.Actors;
using Casus.Time;
using NodaTime;

namespace Casus.Treaties;

/// <summary>A state and the stretches of time for which it was bound: more than one where it left and came back.</summary>
public sealed record Party(ActorCode State, IReadOnlyList<Membership> Memberships)
{
    public Membership? On(LocalDate day) => Memberships.FirstOrDefault(membership => membership.Bound.Contains(day));

    /// <summary>The membership that was signed, but not yet in force, on the day.</summary>
    public Membership? PendingOn(LocalDate day) =>
        Memberships.FirstOrDefault(membership => membership.Signed <= day && day < membership.Bound.From);
}

/// <param name="Signed">Day of signature, or of the protocol of accession; null where it does not matter.</param>
/// <param name="Disputed">Who holds the state bound or not bound, and why; null where nobody disputes it.</param>
/// <param name="Because">How it came in or left, where that needs saying.</param>
public sealed record Membership(LocalDate? Signed, DateRange Bound, string? Disputed, string? Because)
{
    /// <summary>By which supposition of the asker it is bound; null where it is by the book.</summary>
    public string? Supposed { get; init; }
}

/// <summary>A time in which some parties do not perform towards others, though nobody has left.</summary>
public sealed record Suspension(PartySet Debtors, PartySet Creditors, DateRange During, SuspensionEffect Effect, string Because);

public enum SuspensionEffect
{
    Suspended,

    /// <summary>Whether the declaration has any effect in law is open.</summary>
    Disputed,
}
