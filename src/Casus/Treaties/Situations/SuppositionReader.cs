using System.Text.RegularExpressions;
using Casus.Actors;
using Casus.Problems;
using Casus.Text;

namespace Casus.Treaties.Situations;

/// <summary>Reads what the asker takes to be so: a condition met or not, of all articles or of one treaty's, or something about the treaties themselves.</summary>
/// <param name="state">From a name to the state; where nobody has the name it reports that, and gives null.</param>
sealed partial class SuppositionReader(TreatyBook book, Func<string, List<Problem>, ActorCode?> state)
{
    /// <returns>Null where anything is wrong.</returns>
    public Assumption? Read(string words, List<Problem> problems)
    {
        if (InForce().Match(words) is { Success: true } force)
            return Treaty(force, problems) is { } id && States(force, problems) is { } between ? new BookChange.InForce(id, between) : null;
        if (Leaving().Match(words) is { Success: true } leaving)
            return Leaves(leaving, problems);
        if (Joining().Match(words) is { Success: true } joining)
            return Treaty(joining, problems) is { } id && state(joining.Groups["state"].Value, problems) is { } who ? new BookChange.Joins(who, id) : null;
        if (Without().Match(words) is { Success: true } without)
            return Treaty(without, problems) is { } id ? new BookChange.Without(id) : null;
        if (Requests().Match(words) is { Success: true } requests)
            return state(requests.Groups["state"].Value, problems) is { } who ? new Supposition(ConditionKind.Request, !requests.Groups["not"].Success) { State = who } : null;
        return Condition(words, problems);
    }

    BookChange.Leaves? Leaves(Match leaving, List<Problem> problems)
    {
        if (Treaty(leaving, problems) is not { } id || state(leaving.Groups["state"].Value, problems) is not { } who)
            return null;
        if (book.Find(id)!.Party(who) is not null)
            return new(who, id);
        problems.Add(SituationProblems.NoPartyToLeave(who.ToString(), id));
        return null;
    }

    Supposition? Condition(string words, List<Problem> problems)
    {
        var (holds, name) = words.StartsWith("not ", StringComparison.Ordinal) ? (false, words[4..]) : (true, words);
        if (EnumWords.TryParse<ConditionKind>(name) is { } condition)
            return new(condition, holds);
        if (OfTreaty().Match(name) is { Success: true } match && EnumWords.TryParse<ConditionKind>(match.Groups["condition"].Value) is { } ofOne)
            return Treaty(match, problems) is { } id ? new(ofOne, holds) { Treaty = id } : null;
        problems.Add(SituationProblems.BadSupposition(words));
        return null;
    }

    string? Treaty(Match match, List<Problem> problems)
    {
        var id = match.Groups["id"].Value;
        if (book.Find(id) is not null)
            return id;
        problems.Add(SituationProblems.NoSuchTreaty(id, Spelling.Nearest(id, book.Treaties.Select(treaty => treaty.Id))));
        return null;
    }

    IReadOnlyList<ActorCode>? States(Match match, List<Problem> problems)
    {
        if (!match.Groups["one"].Success)
            return [];
        return state(match.Groups["one"].Value, problems) is { } one && state(match.Groups["other"].Value, problems) is { } other ? [one, other] : null;
    }

    [GeneratedRegex(@"^\s*(?:the\s+)?treaty\s+(?<id>\S+)\s+(?:is\s+|were\s+)?in\s+force(?:\s+between\s+(?<one>.+?)\s+and\s+(?<other>.+?))?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex InForce();

    [GeneratedRegex(@"^\s*(?<state>.+?)\s+(?:leaves|left|has\s+left)\s+(?<id>\S+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Leaving();

    [GeneratedRegex(@"^\s*(?<state>.+?)\s+(?:joins|joined|has\s+joined|accedes\s+to)\s+(?<id>\S+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Joining();

    [GeneratedRegex(@"^\s*without\s+(?<id>\S+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Without();

    [GeneratedRegex(@"^\s*(?<state>\S.*?)\s+(?:(?<not>does\s+not\s+request)|requests)(?:\s+it|\s+help)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Requests();

    [GeneratedRegex(@"^(?<condition>.+)\s+of\s+(?<id>\S+)\s*$")]
    private static partial Regex OfTreaty();
}
