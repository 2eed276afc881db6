using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>Whether the active subject of a predicate is its ARG0 or, as of "fall" and "die", its ARG1: what PropBank's numbers mean
/// is a matter of its lexicon and not of the tree. Counted in the training file and used for nothing but measuring.</summary>
sealed class SubjectRoles(IReadOnlyDictionary<string, int> surplus)
{
    public static SubjectRoles Count(IEnumerable<FrameRow> rows)
    {
        var surplus = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var frame in row.Frames)
            {
                if (row.Tree.Tokens[frame.Predicate].Tag != UniversalTag.VERB || ArgumentReader.IsPassive(row.Tree, frame.Predicate))
                    continue;
                var subject = row.Tree.Dependent(frame.Predicate, "nsubj");
                var change = frame.Arguments.Contains((0, subject)) ? 1 : frame.Arguments.Contains((1, subject)) ? -1 : 0;
                surplus[frame.Roleset] = surplus.GetValueOrDefault(frame.Roleset) + change;
            }
        }

        return new(surplus);
    }

    /// <summary>0 or 1; of a predicate that was never seen, 0.</summary>
    public int Of(string roleset) => surplus.GetValueOrDefault(roleset) < 0 ? 1 : 0;
}
