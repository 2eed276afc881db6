using Casus.Actors;
using Casus.Landscape.Networks;
using Casus.Treaties;
using Casus.Treaties.Changes;
using NodaTime;

namespace Casus.Landscape.Effects;

/// <summary>What a treaty, or one state's part in it, has changed: duties and network.</summary>
/// <param name="Day">Why this day.</param>
public sealed record TreatyEffect(TreatyChange Duties, NetworkChange Network, DayChoice Day)
{
    /// <summary>Of more parties than these, paths are told between powers alone.</summary>
    const int FewParties = 4;

    /// <summary>The day on which it shows what has changed: of the entry into force, of the treaty or for the party; of signature where no day of entry is published.</summary>
    public static LocalDate DayOf(Treaty treaty, ActorCode? party) =>
        (party is null ? null : treaty.Party(party)?.Memberships[^1].Bound.From) ?? treaty.InForce ?? treaty.Signed;

    public static TreatyEffect Of(Treaty treaty, ActorCode? party, LocalDate? asOf, TreatyBook book, Powers powers, Func<LocalDate, IEnumerable<ActorCode>> statesOn)
    {
        var day = asOf ?? DayOf(treaty, party);
        var duties = TreatyChange.Of(treaty, party, day, book, statesOn(day));
        IReadOnlyList<ActorCode> own = party is null ? [.. treaty.PartiesOn(day)] : [party];
        var ends = powers.On(day).Concat(own.Count <= FewParties ? own : []).Distinct().OrderBy(state => state.ToString(), StringComparer.Ordinal);
        var choice = asOf is not null ? DayChoice.Asked : treaty.InForce is null && party is null ? DayChoice.Signature : DayChoice.Entry;
        return new(duties, NetworkChange.Of(day, duties.Before, duties.After, [.. ends]), choice);
    }
}

public enum DayChoice { Entry, Signature, Asked }
