using Casus.Actors;
using Casus.Time;
using Casus.Treaties.Answers;
using Casus.Treaties.Judging;
using Casus.Treaties.Situations;

namespace Casus.Treaties;

/// <summary>Who owes what to whom in a situation, by which article, and why. Pure: the same situation and book, the same answer.</summary>
public static class Engine
{
    /// <param name="everyState">Lists these states too where nothing binds them; null for only those on whom a treaty bears.</param>
    public static Answer Judge(Situation situation, TreatyBook book, IReadOnlyList<ActorCode>? everyState = null) =>
        Judge(situation, new DutyTables(book), everyState);

    /// <summary>As above, with the tables of the book kept between questions.</summary>
    public static Answer Judge(Situation situation, DutyTables tables, IReadOnlyList<ActorCode>? everyState = null)
    {
        if (situation.Changes.Count > 0)
            tables = new(situation.Changed(tables.Book));
        var (trial, decisions) = (new Trial(situation, tables.On), new List<Decision>());
        trial.Decide(decisions);
        var findings = decisions.ConvertAll(Explanation.Of);
        var others = (everyState ?? []).Except(findings.Select(finding => finding.State)).Select(state => Unconcerned(state, situation));
        List<Finding> all =
        [
            .. findings.Concat(others).OrderBy(finding => finding.Wave).ThenBy(finding => finding.Verdict).ThenBy(finding => finding.Toward?.ToString(), StringComparer.Ordinal)
                .ThenBy(finding => finding.Treaty, StringComparer.Ordinal).ThenBy(finding => finding.Article, StringComparer.Ordinal)
                .ThenBy(finding => finding.State.ToString(), StringComparer.Ordinal).ThenBy(finding => finding.Against?.ToString(), StringComparer.Ordinal)
                .ThenBy(finding => finding.Act?.On),
        ];
        return new(situation, all, [.. Conflicts.Among(all, tables.On)], tables.Book.AsOf) { Derived = trial.Derived, IsCutShort = trial.IsCutShort };
    }

    static Finding Unconcerned(ActorCode state, Situation situation)
    {
        var days = string.Join(", ", situation.Acts.Select(act => Days.Format(act.On)).Distinct());
        return new(
            state, Verdict.NotBound, null, null, null, null, null, null, null, 1, [],
            [$"no treaty in the book binds it to either side on {days}", "it may help the side attacked at that side's request (un-charter Art. 51)"], []);
    }
}
