using Casus.Actors;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>What is different for whom in two answers.</summary>
public sealed record Comparison(Answer First, Answer Second, IReadOnlyList<Difference> Differences)
{
    public static Comparison Of(Answer first, Answer second) => new(first, second, [.. Between(first, second).OrderBy(difference => difference.Kind)]);

    static IEnumerable<Difference> Between(Answer first, Answer second)
    {
        var (ours, theirs) = (first.Findings.ToLookup(Key), second.Findings.ToLookup(Key));
        return from key in ours.Select(mine => mine.Key).Union(theirs.Select(yours => yours.Key))
               from pair in Pairs([.. ours[key]], [.. theirs[key]])
               where !IsUntold(pair.First, pair.Second, second) && !IsUntold(pair.Second, pair.First, first)
               let difference = Difference.Between(pair.First, pair.Second)
               where difference is not null
               select difference;
    }

    static bool IsUntold(Finding? told, Finding? counterpart, Answer answer) =>
        told is not null && counterpart is null && Silence.IsStronger(
            told.Kind, told.Verdict, answer.Findings.Where(other => other.State == told.State && other.Treaty == told.Treaty).Select(other => (other.Kind, other.Verdict)));

    static (ActorCode, string?, string?, string?) Key(Finding finding) => (finding.State, finding.Treaty, finding.Article, finding.Obligation);

    // One obligation may be called up by several acts: those between the same sides belong together, then those of the same place in order.
    static IEnumerable<(Finding? First, Finding? Second)> Pairs(List<Finding> ours, List<Finding> theirs)
    {
        foreach (var mine in ours.ToList())
        {
            if (theirs.FirstOrDefault(yours => yours.Toward == mine.Toward && yours.Against == mine.Against) is not { } same)
                continue;
            yield return (mine, same);
            ours.Remove(mine);
            theirs.Remove(same);
        }

        for (var i = 0; i < Math.Max(ours.Count, theirs.Count); i++)
            yield return (ours.ElementAtOrDefault(i), theirs.ElementAtOrDefault(i));
    }
}
