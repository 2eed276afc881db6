using Casus.Time;

namespace Casus.Actors;

/// <summary>Every name by which running text calls an actor.</summary>
static class NamesOf
{
    public static IEnumerable<(string Name, ActorCode Code, NameKind Kind, DateRange Days)> State(State state)
    {
        yield return (state.Name, state.Code, NameKind.StateName, DateRange.Always);
        if (state.Formal is { } formal && formal != state.Name)
            yield return (formal, state.Code, NameKind.StateName, DateRange.Always);
        foreach (var (name, days) in state.Aliases)
            yield return (name, state.Code, NameKind.StateName, days);
        foreach (var (name, days) in state.Demonyms)
            yield return (name, state.Code, NameKind.Demonym, days);
        foreach (var (name, days) in state.Capitals)
            yield return (name, state.Code, NameKind.Capital, days);
        foreach (var metonym in state.Metonyms)
            yield return (metonym.Name, state.Code.InSector(metonym.Sector), NameKind.Metonym, metonym.Days);
    }

    public static IEnumerable<(string Name, ActorCode Code, NameKind Kind, DateRange Days)> Organisation(Organisation organisation)
    {
        yield return (organisation.Name, organisation.Code, NameKind.Organisation, DateRange.Always);
        foreach (var (name, days) in organisation.Aliases)
            yield return (name, organisation.Code, NameKind.Organisation, days);
        foreach (var (name, days) in organisation.Demonyms)
            yield return (name, organisation.Code, NameKind.Demonym, days);
    }

    /// <summary>The names of an office's holders, bare and with the titles of the office before the family name.</summary>
    public static IEnumerable<(string Name, string Person, NameKind Kind)> Holders(Office office) =>
        office.Holders.SelectMany(holder => Bare(holder).Concat(Titled(holder, office.Titles)));

    static IEnumerable<(string Name, string Person, NameKind Kind)> Bare(OfficeHolder holder) =>
        holder.Aliases.Prepend(holder.Person).Select(name => (name, holder.Person, NameKind.Person));

    static IEnumerable<(string Name, string Person, NameKind Kind)> Titled(OfficeHolder holder, IReadOnlyList<string> titles) =>
        holder.Family is not { } family ? [] : titles.SelectMany(title => new[] { title, InCapitals(title) })
            .Select(title => ($"{title} {family}", holder.Person, NameKind.TitledPerson));

    /// <summary>"foreign minister" to "Foreign Minister".</summary>
    static string InCapitals(string title) =>
        string.Join(' ', title.Split(' ').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
