using Casus.Actors;
using Casus.Time;
using NodaTime;

namespace Casus.Treaties;

/// <summary>A treaty as its file in <c>data/treaties</c> tells of it: who is bound since when, and what each article asks.</summary>
/// <param name="Layer">General law binds every state; a treaty binds its parties.</param>
/// <param name="InForce">Day of entry into force; null where none is published.</param>
/// <param name="Ended">First day on which it is no longer in force; null while it is.</param>
/// <param name="Supersedes">Ids of treaties that it replaces.</param>
/// <param name="AsOf">Day up to which its parties and its standing were followed.</param>
public sealed record Treaty(
    string Id,
    string Title,
    IReadOnlyList<string> Names,
    Layer Layer,
    IReadOnlyList<Party> Parties,
    LocalDate Signed,
    LocalDate? InForce,
    LocalDate? Ended,
    IReadOnlyList<string> Supersedes,
    Secrecy Secrecy,
    IReadOnlyList<Suspension> Suspensions,
    IReadOnlyList<Article> Articles,
    string Citation,
    LocalDate AsOf,
    string? Note)
{
    /// <summary>From entry into force, or from signature where no day of entry is published.</summary>
    public DateRange Term => DateRange.Between(InForce ?? Signed, Ended);

    public Party? Party(ActorCode state) => Parties.FirstOrDefault(party => party.State == state);

    /// <summary>Whether the state was a party on the day, however disputed.</summary>
    public bool Binds(ActorCode state, LocalDate day) => Term.Contains(day) && Party(state)?.On(day) is not null;

    public IEnumerable<ActorCode> PartiesOn(LocalDate day) => Parties.Select(party => party.State).Where(state => Binds(state, day));

    public override string ToString() => Id;
}

public enum Layer { Treaty, GeneralLaw }

public enum Secrecy { Public, PartlySecret, Secret }
