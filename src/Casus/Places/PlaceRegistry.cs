using System.Collections.Frozen;
using System.Text;
using Casus.Actors;
using Casus.Problems;
using Casus.Text;

namespace Casus.Places;

/// <summary>The places that are known, by every name they have.</summary>
public sealed class PlaceRegistry
{
    readonly FrozenDictionary<string, NamedPlace[]> byName;
    readonly FrozenDictionary<ActorCode, NamedPlace> capitals;

    public PlaceRegistry(IReadOnlyList<NamedPlace> places)
    {
        All = places;
        byName = ByName(places).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        capitals = places.Where(place => place is { Kind: PlaceKind.Capital, Country: not null })
            .GroupBy(place => place.Country!).ToFrozenDictionary(group => group.Key, group => group.First());
    }

    public IReadOnlyList<NamedPlace> All { get; }

    /// <summary>The first capital listed for a state; null where none is.</summary>
    public NamedPlace? CapitalOf(ActorCode state) => capitals.GetValueOrDefault(state);

    /// <param name="name">In any case, with or without accents and a leading 'the'; a country in brackets decides between
    /// namesakes: <c>Georgetown (GUY)</c>.</param>
    /// <param name="near">The state whose place is meant where several share the name; null to be told of them.</param>
    public PlaceLookup Find(string name, ActorCode? near = null)
    {
        var bracket = InCountry(name);
        if (bracket is var (bare, country))
            (name, near) = (bare, country);
        if (!byName.TryGetValue(Key(name), out var found))
            return new PlaceLookup.Failed(PlaceProblems.Unknown(name, Spelling.Nearest(name, All.SelectMany(place => place.Names))));
        NamedPlace[] candidates = bracket is not null && found.Length > 1 ? [.. found.Where(place => place.Country == near)] : found;
        return Choose(candidates, near is null ? [] : [[near]]) is { } chosen
            ? new PlaceLookup.Found(chosen)
            : new PlaceLookup.Failed(PlaceProblems.Ambiguous(name, [.. found.Select(place => place.Country?.ToString() ?? "no state")]));
    }

    /// <summary>As <see cref="Find"/>, for the words of running text: most are no place, and nobody asks what else they may have
    /// meant, which takes a look at every name there is.</summary>
    /// <param name="circles">The states spoken of, from the nearest words outward; looked at only where places share the name.</param>
    /// <returns>Null where no place has the name, or several have it and none is the one meant.</returns>
    public NamedPlace? FindOnly(string name, IEnumerable<IEnumerable<ActorCode>> circles) =>
        byName.TryGetValue(Key(name), out var found) ? Choose(found, circles) : null;

    internal static IEnumerable<IGrouping<string, NamedPlace>> ByName(IEnumerable<NamedPlace> places) =>
        places.SelectMany(place => place.Names.Select(name => (key: Key(name), place)).DistinctBy(pair => pair.key))
            .GroupBy(pair => pair.key, pair => pair.place);

    static NamedPlace? Choose(NamedPlace[] namesakes, IEnumerable<IEnumerable<ActorCode>> circles) =>
        namesakes is [var only]
            ? only
            : circles.Select(states => Only(namesakes.Where(place => (place.Country ?? place.Administrator) is { } state && states.Contains(state))))
                .FirstOrDefault(place => place is not null) ?? Only(namesakes.Where(place => place.IsDefault));

    static NamedPlace? Only(IEnumerable<NamedPlace> places) => places.Take(2).ToArray() is [var only] ? only : null;

    static (string Bare, ActorCode Country)? InCountry(string name) =>
        name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket && name.EndsWith(')')
        && ActorCode.TryParse(name[(bracket + 2)..^1], null, out var country)
            ? (name[..bracket], country)
            : null;

    static string Key(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit))
            plain.Append(char.ToUpperInvariant(letter));
        var key = plain.ToString();
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? key[3..] : key;
    }
}
