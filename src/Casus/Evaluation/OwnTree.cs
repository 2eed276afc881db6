using Casus.Lexicons;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>Our own parse of a gold sentence's text, whose arguments are told as numbers of gold tokens.</summary>
sealed class OwnTree
{
    readonly FrameRow row;
    readonly Dictionary<int, (Sentence Sentence, int Token)> ownByStart = [];
    readonly List<int> starts;

    public OwnTree(FrameRow row, IReadOnlyList<Sentence> sentences)
    {
        (this.row, starts) = (row, [.. row.Tree.Tokens.Select(token => token.Span.Start)]);
        foreach (var sentence in sentences)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
                ownByStart[sentence.Tokens[token].Span.Start] = (sentence, token);
        }
    }

    /// <returns>Nothing where the predicate's word is cut otherwise.</returns>
    public FoundRoles Find(Frame frame, int subjectRole, WordClasses classes)
    {
        if (!ownByStart.TryGetValue(starts[frame.Predicate], out var own))
            return FoundRoles.None;
        var found = FoundRoles.Of(own.Sentence, own.Token, subjectRole, classes);
        return new(
            found.Roles.Select(role => (role.Role, Gold(own.Sentence, role.Head))).ToHashSet(),
            found.Heads.Select(head => Gold(own.Sentence, head)).ToHashSet());
    }

    int Gold(Sentence sentence, int token)
    {
        var place = starts.BinarySearch(sentence.Tokens[token].Span.Start);
        return place < 0 ? Math.Max(0, ~place - 1) : place;
    }
}
