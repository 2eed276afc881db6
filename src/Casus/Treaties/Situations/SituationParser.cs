using System.Text.RegularExpressions;
using Casus.Actors;
using Casus.Places;
using Casus.Problems;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Treaties.Situations;

/// <summary>Reads situations as people put them: <c>Russia attacks Estonia at Tallinn; Estonia bombs Kursk on 2024-08-06</c>.</summary>
/// <param name="resolve">From a name or code to the actor; null where nobody is known by it.</param>
/// <param name="atlas">Knows the places after <c>at</c>.</param>
public sealed partial class SituationParser(Func<string, ActorCode?> resolve, Atlas atlas)
{
    /// <param name="text">Acts, divided by semicolons; an act may end in <c>at</c> place and <c>on</c> day.</param>
    /// <param name="on">The day of acts that name none.</param>
    /// <param name="at">The place of acts that name none; null for the target's home territory.</param>
    /// <param name="suppose">Conditions, each as <c>request</c> or <c>not request</c>.</param>
    /// <param name="problems">Receives everything wrong.</param>
    /// <returns>Null where anything is wrong.</returns>
    public Situation? Parse(string text, LocalDate on, string? at, IEnumerable<string> suppose, List<Problem> problems)
    {
        var before = problems.Count;
        var acts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => ReadAct(part, on, at, problems)).OfType<Act>().ToList();
        var supposed = suppose.Select(words => Supposed(words, problems)).OfType<Supposition>().ToList();
        if (acts.Count == 0 && problems.Count == before)
            problems.Add(SituationProblems.NoAct(text));
        return problems.Count == before ? new(acts, Chaining.Strict, supposed) : null;
    }

    Act? ReadAct(string text, LocalDate on, string? at, List<Problem> problems)
    {
        if (Sentence().Match(text) is not { Success: true } match)
        {
            problems.Add(SituationProblems.NoAct(text));
            return null;
        }

        var (attacker, target) = (State(match.Groups["attacker"].Value, problems), State(match.Groups["target"].Value, problems));
        if (attacker is null || target is null)
            return null;
        if (attacker == target)
        {
            problems.Add(SituationProblems.AttacksItself(match.Groups["target"].Value));
            return null;
        }

        var day = match.Groups["day"].Success ? Days.TryParse(match.Groups["day"].Value) : on;
        if (day is null)
            problems.Add(SituationProblems.NoAct(text));
        var named = match.Groups["place"].Success ? match.Groups["place"].Value : at;
        var (place, known) = named is null ? (null, true) : Place(named, target, problems);
        return day is { } when && known ? new(attacker, target, ActKind.ArmedAttack, when, place) : null;
    }

    (NamedPlace? Place, bool Known) Place(string name, ActorCode target, List<Problem> problems)
    {
        if (atlas.Places.Find(name, target) is PlaceLookup.Found found)
            return (found.Place, true);
        problems.Add(((PlaceLookup.Failed)atlas.Places.Find(name, target)).Problem);
        return (null, false);
    }

    ActorCode? State(string name, List<Problem> problems)
    {
        if (resolve(name.Trim()) is not { } actor)
        {
            problems.Add(SituationProblems.UnknownActor(name));
            return null;
        }

        if (actor.HasState)
            return actor.State();
        problems.Add(SituationProblems.NotAState(name, actor.ToString()));
        return null;
    }

    static Supposition? Supposed(string words, List<Problem> problems)
    {
        var (holds, name) = words.StartsWith("not ", StringComparison.Ordinal) ? (false, words[4..]) : (true, words);
        if (EnumWords.TryParse<ConditionKind>(name) is { } condition)
            return new(condition, holds);
        problems.Add(SituationProblems.BadSupposition(words));
        return null;
    }

    // Verbs that PLOVER codes ASSAULT or, by a state's forces, FIGHT.
    [GeneratedRegex(
        """
        ^\s*(?<attacker>.+?)\s+
        (?:attack|invade|strike|bomb|bombard|shell|raid|assault|hit|fire|march)(?:s|es|ed)?(?:\s+(?:on|at|against|into|upon))?\s+
        (?<target>.+?)
        (?:\s+(?:at|in|near|off|over)\s+(?<place>.+?))?
        (?:\s+on\s+(?<day>\d{4}-\d\d-\d\d))?
        \s*[.!?]?\s*$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
