using Casus.Problems;
using Casus.Time;

namespace Casus.Actors;

/// <summary>Remembers where each code and name was claimed, so that what no single entry can know is checked at the end.</summary>
sealed class ActorSightings(List<Problem> problems)
{
    readonly Dictionary<ActorCode, string> actors = [];
    readonly List<(ActorCode Code, string Where)> mentioned = [];
    readonly Dictionary<string, List<Claim>> codes = [];
    readonly Dictionary<string, List<Claim>> names = [];

    public void Saw(State state, string where)
    {
        SawActor(state.Code, where);
        foreach (var (system, code, days) in Crosswalk.CodesOf(state))
            ClaimCode($"{Crosswalk.NameOf(system)} {code}", new(state.Code, where, days));
        foreach (var (name, _, _, days) in NamesOf.State(state))
            Note(names, name, new(state.Code, where, days));
        foreach (var other in new[] { state.ClaimedBy, state.PartOf }.OfType<ActorCode>())
            Mentioned(other, where);
    }

    public void Saw(Organisation organisation, string where)
    {
        SawActor(organisation.Code, where);
        if (organisation.Code is { HasState: true, Suffix: not null })
            Mentioned(organisation.Code.State(), where);
        foreach (var (name, _, _, days) in NamesOf.Organisation(organisation))
            Note(names, name, new(organisation.Code, where, days));
    }

    public void Mentioned(ActorCode code, string where) => mentioned.Add((code, where));

    /// <param name="ambiguous">Names that may have several bearers.</param>
    public void Check(IReadOnlyList<string> ambiguous)
    {
        foreach (var (code, where) in mentioned.Where(m => !actors.ContainsKey(m.Code)))
            problems.Add(ActorProblems.UnknownActor(where, code.ToString()));
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
                problems.Add(ActorProblems.AmbiguousName(claims[i].Where, name, $"{clash.Code}", $"{claims[i].Code}"));
        }
    }

    /// <remarks>A body within a state may share the state's name: "Taliban" is a movement and a government.</remarks>
    static bool Clash(Claim one, Claim other) => one.Code.State() != other.Code.State() && one.Days.Overlaps(other.Days);

    void SawActor(ActorCode code, string where)
    {
        if (!actors.TryAdd(code, where))
            problems.Add(ActorProblems.ClaimedTwice(where, $"the code {code}", actors[code]));
    }

    void ClaimCode(string code, Claim claim)
    {
        if (codes.TryGetValue(code, out var earlier) && earlier.FirstOrDefault(e => e.Days.Overlaps(claim.Days)) is { Code: not null } first)
            problems.Add(ActorProblems.ClaimedTwice(claim.Where, code, $"{first.Code}"));
        Note(codes, code, claim);
    }

    static void Note(Dictionary<string, List<Claim>> book, string key, Claim claim)
    {
        if (!book.TryGetValue(key, out var claims))
            book[key] = claims = [];
        claims.Add(claim);
    }

    readonly record struct Claim(ActorCode Code, string Where, DateRange Days);
}
