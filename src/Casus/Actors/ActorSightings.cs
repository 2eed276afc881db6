using Casus.Problems;
using Casus.Time;

namespace Casus.Actors;

/// <summary>Remembers where each code and name was claimed, so that what no single entry can know is checked at the end.</summary>
sealed class ActorSightings(List<Problem> problems)
{
    readonly Dictionary<ActorCode, Place> actors = [];
    readonly List<(ActorCode Code, Place Place)> mentioned = [];
    readonly Dictionary<string, List<Claim>> codes = [];
    readonly Dictionary<string, List<Claim>> names = [];

    public void Saw(State state, string file, long line)
    {
        var place = new Place(file, line);
        SawActor(state.Code, place);
        foreach (var (system, code, days) in Crosswalk.CodesOf(state))
            ClaimCode($"{Crosswalk.NameOf(system)} {code}", new(state.Code, place, days));
        foreach (var (name, _, _, days) in NamesOf.State(state))
            Note(names, name, new(state.Code, place, days));
        foreach (var other in new[] { state.ClaimedBy, state.PartOf }.OfType<ActorCode>())
            Mentioned(other, file, line);
    }

    public void Saw(Organisation organisation, string file, long line)
    {
        var place = new Place(file, line);
        SawActor(organisation.Code, place);
        if (organisation.Code is { HasState: true, Suffix: not null })
            Mentioned(organisation.Code.State(), file, line);
        foreach (var (name, _, _, days) in NamesOf.Organisation(organisation))
            Note(names, name, new(organisation.Code, place, days));
    }

    public void Mentioned(ActorCode code, string file, long line) => mentioned.Add((code, new(file, line)));

    /// <param name="ambiguous">Names that may have several bearers.</param>
    public void Check(IReadOnlyList<string> ambiguous)
    {
        foreach (var (code, place) in mentioned.Where(m => !actors.ContainsKey(m.Code)))
            problems.Add(ActorProblems.UnknownActor(place.File, place.Line, code.ToString()));
        foreach (var name in ambiguous)
            names.Remove(name);
        foreach (var (name, claims) in names)
            CheckName(name, claims);
    }

    void CheckName(string name, List<Claim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            var clash = claims.Take(i).FirstOrDefault(earlier => Clash(earlier, claims[i]));
            if (clash.Code is not null)
                problems.Add(ActorProblems.AmbiguousName(claims[i].Place.File, claims[i].Place.Line, name, $"{clash.Code}", $"{claims[i].Code}"));
        }
    }

    /// <remarks>A body within a state may share the state's name: "Taliban" is a movement and a government.</remarks>
    static bool Clash(Claim one, Claim other) => one.Code.State() != other.Code.State() && one.Days.Overlaps(other.Days);

    void SawActor(ActorCode code, Place place)
    {
        if (!actors.TryAdd(code, place))
            problems.Add(ActorProblems.ClaimedTwice(place.File, place.Line, $"the code {code}", $"{actors[code].File}:{actors[code].Line}"));
    }

    void ClaimCode(string code, Claim claim)
    {
        if (codes.TryGetValue(code, out var earlier) && earlier.FirstOrDefault(e => e.Days.Overlaps(claim.Days)) is { Code: not null } first)
            problems.Add(ActorProblems.ClaimedTwice(claim.Place.File, claim.Place.Line, code, $"{first.Code}"));
        Note(codes, code, claim);
    }

    static void Note(Dictionary<string, List<Claim>> book, string key, Claim claim)
    {
        if (!book.TryGetValue(key, out var claims))
            book[key] = claims = [];
        claims.Add(claim);
    }

    readonly record struct Place(string File, long Line);

    readonly record struct Claim(ActorCode Code, Place Place, DateRange Days);
}
