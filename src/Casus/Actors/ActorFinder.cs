using Casus.Problems;
using Casus.Time;
using NodaTime;

namespace Casus.Actors;

/// <summary>From what a person types to an actor. Case, accents, hyphens and dots do not matter.</summary>
sealed class ActorFinder
{
    const int MostSuggestions = 3;

    readonly Dictionary<string, List<(ActorCode Code, string Name, DateRange Days)>> byName = [];

    public ActorFinder(IEnumerable<State> states, IEnumerable<Organisation> organisations)
    {
        foreach (var state in states)
        {
            Add(state.Code.ToString(), state.Code, state.Name, DateRange.Always);
            foreach (var (name, code, kind, days) in NamesOf.State(state).Where(n => n.Kind == NameKind.StateName))
                Add(name, code, state.Name, days);
        }

        foreach (var organisation in organisations)
        {
            Add(organisation.Code.ToString(), organisation.Code, organisation.Name, DateRange.Always);
            foreach (var (name, code, _, days) in NamesOf.Organisation(organisation).Where(n => n.Kind == NameKind.Organisation))
                Add(name, code, organisation.Name, days);
        }
    }

    /// <param name="on">Which bearer of a name that changed hands; null takes the present one.</param>
    /// <param name="wanted">Which actors count.</param>
    public ActorCode? Find(string text, LocalDate? on, Func<ActorCode, bool> wanted, out Problem? problem)
    {
        var key = Key(text);
        var meanings = byName.TryGetValue(key, out var named)
            ? named.Where(m => wanted(m.Code) && (on is { } day ? m.Days.Contains(day) : true)).ToList()
            : [];
        if (on is null && meanings.Any(m => m.Days.Until is null))
            meanings.RemoveAll(m => m.Days.Until is not null);

        var codes = meanings.Select(m => m.Code).Distinct().ToArray();
        problem = codes.Length switch
        {
            0 => ActorProblems.NoSuchActor(text, Suggestions(key, wanted)),
            1 => null,
            _ => ActorProblems.SeveralActors(text, meanings.DistinctBy(m => m.Code).Select(m => $"{m.Name} ({m.Code})")),
        };
        return codes.Length == 1 ? codes[0] : null;
    }

    List<string> Suggestions(string key, Func<ActorCode, bool> wanted)
    {
        // One slip in a short name, one in three letters of a long one: farther names are no likely slips.
        var most = Math.Max(1, key.Length / 3);
        return [.. byName
            .Where(entry => Math.Abs(entry.Key.Length - key.Length) <= most)
            .Select(entry => (Distance: EditDistance.Between(key, entry.Key), Meanings: entry.Value))
            .Where(near => near.Distance <= most)
            .OrderBy(near => near.Distance)
            .SelectMany(near => near.Meanings.Where(m => wanted(m.Code)))
            .Select(m => $"{m.Name} ({m.Code})").Distinct().Take(MostSuggestions)];
    }

    void Add(string name, ActorCode code, string canonical, DateRange days)
    {
        var key = Key(name);
        if (!byName.TryGetValue(key, out var meanings))
            byName[key] = meanings = [];
        meanings.Add((code, canonical, days));
    }

    static string Key(string text)
    {
        Span<char> buffer = stackalloc char[100];
        var parts = new List<string>();
        foreach (var word in text.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var walk = new NameParts(word, buffer);
            while (walk.MoveNext())
                parts.Add(walk.Current.ToString().ToLowerInvariant());
        }

        return string.Join(' ', parts is ["the", _, ..] ? parts.Skip(1) : parts);
    }
}
