using Casus.Language;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>How well the heads of ARG0 and ARG1 are found for one kind of predicate.</summary>
/// <param name="Predicates">The construction.</param>
/// <param name="Trees">"gold trees" or "own parse".</param>
/// <param name="Reached">Of the heads of all numbered arguments: how many stand in some place of the predicate, named or behind a
/// preposition. Which number belongs to which preposition is a matter of the lexicon.</param>
public sealed record RoleFigures(string Predicates, Part Part, string Trees, int Count, LinkCounts Arg0, LinkCounts Arg1, Share Reached)
{
    public LinkCounts Both => new(Arg0.Right + Arg1.Right, Arg0.Made + Arg1.Made, Arg0.Wanted + Arg1.Wanted);
}

/// <summary>Compares the argument rules with PropBank's annotation.</summary>
static class ArgumentScore
{
    const string GoldTrees = "gold trees";
    const string OwnParse = "own parse";

    public static IEnumerable<RoleFigures> Of(
        IReadOnlyList<FrameRow> rows, Part part, SubjectRoles subjects, WordClasses classes, Func<Document, ParsedText> parse, List<Miss> misses)
    {
        var judged = new List<(string Group, string Trees, Judged Judged)>();
        foreach (var row in rows)
        {
            var own = new OwnTree(row, parse(new(row.Id, row.Text)).Sentences);
            foreach (var frame in row.Frames)
            {
                string[] groups = [.. FrameGroups.Of(row.Tree, frame, classes)];
                if (groups.Length == 0)
                    continue;
                var role = subjects.Of(frame.Roleset);
                var (onGold, onOwn) = (new Judged(frame, FoundRoles.Of(row.Tree, frame.Predicate, role, classes)), new Judged(frame, own.Find(frame, role, classes)));
                judged.AddRange(groups.SelectMany(group => new[] { (group, GoldTrees, onGold), (group, OwnParse, onOwn) }));
                if (part == Part.WorkedOn && !onGold.IsRight)
                    misses.Add(Miss(row, onGold, groups));
            }
        }

        return from trees in new[] { GoldTrees, OwnParse }
               from name in FrameGroups.Names
               select Figures(name, part, trees, [.. judged.Where(one => one.Group == name && one.Trees == trees).Select(one => one.Judged)]);
    }

    static RoleFigures Figures(string name, Part part, string trees, IReadOnlyList<Judged> frames) => new(
        name, part, trees, frames.Count, Counts(frames, 0), Counts(frames, 1),
        new(frames.Sum(frame => frame.Frame.Arguments.Count(argument => frame.Found.Heads.Contains(argument.Head))), frames.Sum(frame => frame.Frame.Arguments.Count)));

    static LinkCounts Counts(IReadOnlyList<Judged> frames, int role) =>
        new(frames.Sum(frame => frame.Right(role)), frames.Sum(frame => frame.Made(role)), frames.Sum(frame => frame.Wanted(role)));

    static Miss Miss(FrameRow row, Judged judged, string[] groups)
    {
        var at = row.Tree.Tokens[judged.Frame.Predicate];
        return new(
            groups[^1], row.Id, $"{row.Text} [{at.Form} {judged.Frame.Roleset} {at.Relation}]",
            Words(row, judged.Frame.Arguments.Where(argument => argument.Role < 2)), Words(row, judged.Found.Roles));
    }

    static string Words(FrameRow row, IEnumerable<(int Role, int Head)> roles) =>
        string.Join(", ", roles.Order().Select(role => $"ARG{role.Role} {row.Tree.Tokens[role.Head].Form}"));

    sealed record Judged(Frame Frame, FoundRoles Found)
    {
        public bool IsRight => Enumerable.Range(0, 2).All(role => Right(role) == Made(role) && Right(role) == Wanted(role));

        public int Right(int role) => Frame.Arguments.Count(argument => argument.Role == role && Found.Roles.Contains(argument));

        public int Made(int role) => Found.Roles.Count(found => found.Role == role && (!Frame.Copies.Contains(found) || Frame.Arguments.Contains(found)));

        public int Wanted(int role) => Frame.Arguments.Count(argument => argument.Role == role);
    }
}
