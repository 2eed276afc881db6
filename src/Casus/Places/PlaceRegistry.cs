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
        byName = places.SelectMany(place => place.Names.Select(name => (key: Key(name), place)).DistinctBy(pair => pair.key))
            .GroupBy(pair => pair.key, pair => pair.place).ToFrozenDictionary(group => group.Key, group => group.ToArray());
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
        if (InCountry(name) is var (bare, country))
            (name, near) = (bare, country);
        if (!byName.TryGetValue(Key(name), out var found))
            return new PlaceLookup.Failed(PlaceProblems.Unknown(name, Spelling.Nearest(name, All.SelectMany(place => place.Names))));
        var candidates = found.Length > 1 && near is not null ? [.. found.Where(place => place.Country == near)] : found;
        return candidates is [var only]
            ? new PlaceLookup.Found(only)
            : new PlaceLookup.Failed(PlaceProblems.Ambiguous(name, [.. found.Select(place => place.Country?.ToString() ?? "no state")]));
    }

    /// <summary>As <see cref="Find"/>, for the words of running text: most are no place, and nobody asks what else they may have
    /// meant, which takes a look at every name there is.</summary>
    /// <returns>Null where no place or more than one has the name.</returns>
    public NamedPlace? FindOnly(string name) => byName.GetValueOrDefault(Key(name)) is [var only] ? only : null;

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
