using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Coding.Sides;

/// <summary>The way from one word of a sentence to another: up to the word that governs both, and down from it.</summary>
/// <param name="Up">The relations left behind on the way up.</param>
/// <param name="Down">The words passed on the way down, the last one the goal.</param>
readonly record struct TreePath(IReadOnlyList<string> Up, IReadOnlyList<int> Down)
{
    public static TreePath Between(Sentence sentence, int from, int to)
    {
        var below = new List<int>();
        foreach (var step in Clauses.Upward(sentence, to))
            below.Add(step);
        var up = new List<string>();
        foreach (var step in Clauses.Upward(sentence, from))
        {
            var meeting = below.IndexOf(step);
            if (meeting >= 0)
                return new(up, [.. below.Take(meeting).Reverse()]);
            up.Add(sentence.Tokens[step].Relation);
        }

        return new(up, []);
    }
}
