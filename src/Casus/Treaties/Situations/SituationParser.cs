using System.Text.RegularExpressions;
using Casus.Actors;
using Casus.Places;
using Casus.Problems;
using Casus.Time;
using NodaTime;

namespace Casus.Treaties.Situations;

/// <summary>Reads situations as people put them: <c>Russia attacks Estonia at Tallinn; Estonia bombs Kursk on 2024-08-06</c>.</summary>
/// <param name="resolve">From a name or code to the actor; null where nobody is known by it.</param>
/// <param name="book">Knows the places after <c>at</c>, and the treaties that can be supposed to be otherwise.</param>
/// <param name="unknown">What to say of a name that nobody has; null for only that.</param>
public sealed class SituationParser(Func<string, ActorCode?> resolve, TreatyBook book, Func<string, Problem>? unknown = null)
{
    /// <param name="text">Acts, divided by semicolons; an act may end in <c>at</c> place and <c>on</c> day.</param>
    /// <param name="on">The day of acts that name none.</param>
    /// <param name="at">The place of acts that name none; null for the target's home territory.</param>
    /// <param name="suppose">What is taken to be so: <c>request</c>, <c>not organ decision of csto</c>, <c>EST requests</c>, <c>ARM leaves csto</c>, <c>treaty usa-twn-1954 in force</c>.</param>
    /// <param name="problems">Receives everything wrong.</param>
    /// <returns>Null where anything is wrong.</returns>
    public Situation? Parse(string text, LocalDate on, string? at, IEnumerable<string> suppose, List<Problem> problems)
    {
        var before = problems.Count;
        var acts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => ReadAct(part, on, at, problems)).OfType<Act>().ToList();
        var reader = new SuppositionReader(book, State);
        var supposed = suppose.Select(words => reader.Read(words, problems)).ToList();
        if (acts.Count == 0 && problems.Count == before)
            problems.Add(SituationProblems.NoAct(text, "nothing"));
        return problems.Count == before ? new(acts, Chaining.Strict, [.. supposed.OfType<Supposition>()]) { Changes = [.. supposed.OfType<BookChange>()] } : null;
    }

    /// <param name="names">Names or codes of states.</param>
    /// <param name="problems">Receives a problem for each that is no state.</param>
    public IReadOnlyList<ActorCode> States(IEnumerable<string> names, List<Problem> problems) =>
        [.. names.Select(name => State(name, problems)).OfType<ActorCode>()];

    Act? ReadAct(string text, LocalDate on, string? at, List<Problem> problems)
    {
        foreach (var (pattern, kind) in ActPatterns.All)
        {
            if (pattern.Match(text) is { Success: true } match)
                return Act(match, kind(match), on, at, problems);
        }

        problems.Add(SituationProblems.NoAct(text, Understanding.Of(text, resolve)));
        return null;
    }

    Act? Act(Match match, ActKind kind, LocalDate on, string? at, List<Problem> problems)
    {
        var before = problems.Count;
        var (attacker, beside, target) = (Side(match, "attacker", problems), Side(match, "beside", problems), Side(match, "target", problems));
        if (problems.Count > before || target is null)
            return null;
        if (attacker == target || beside == target)
        {
            problems.Add(SituationProblems.AttacksItself(match.Groups["target"].Value));
            return null;
        }

        var day = match.Groups["day"].Success ? Days.TryParse(match.Groups["day"].Value) : on;
        if (day is null)
            problems.Add(SituationProblems.NoDay(match.Groups["day"].Value));
        var named = match.Groups["place"].Success ? match.Groups["place"].Value : at;
        var (place, known) = named is null ? (null, true) : Place(named, target, problems);
        return day is { } when && known ? new(attacker, target, kind, when, place) { Beside = beside } : null;
    }

    ActorCode? Side(Match match, string group, List<Problem> problems) =>
        match.Groups[group].Success ? State(match.Groups[group].Value, problems) : null;

    (NamedPlace? Place, bool Known) Place(string name, ActorCode target, List<Problem> problems)
    {
        if (book.Atlas.Places.Find(name, target) is PlaceLookup.Found found)
            return (found.Place, true);
        problems.Add(((PlaceLookup.Failed)book.Atlas.Places.Find(name, target)).Problem);
        return (null, false);
    }

    ActorCode? State(string name, List<Problem> problems)
    {
        if (resolve(name.Trim()) is not { } actor)
        {
            problems.Add((unknown ?? SituationProblems.UnknownActor)(name.Trim()));
            return null;
        }

        if (actor.HasState)
            return actor.State();
        problems.Add(SituationProblems.NotAState(name, actor.ToString()));
        return null;
    }
}
