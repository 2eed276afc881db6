using Casus.Pipeline;
using Casus.Problems;

namespace Casus.Evaluation;

/// <summary>What <c>casus eval arguments</c> tells; <c>docs/accuracy.md</c> says what each figure means.</summary>
/// <param name="Misses">Of the rules on gold trees, in the file that is worked on.</param>
public sealed record ArgumentFigures(IReadOnlyList<RoleFigures> Roles, IReadOnlyList<Miss> Misses);

/// <summary>Measures who did what to whom: the argument rules against PropBank's annotation of UD English EWT.</summary>
public static class ArgumentEvaluation
{
    /// <param name="folder">Holds <c>train</c>.</param>
    /// <param name="problems">The gold data that are missing or broken; their figures are left out.</param>
    public static ArgumentFigures Measure(Knowledge knowledge, string folder, out IReadOnlyList<Problem> problems)
    {
        var (misses, faults, roles) = (new List<Miss>(), new List<Problem>(), new List<RoleFigures>());
        if (Rows(folder, "train", faults) is { } train)
        {
            var (subjects, pipeline) = (SubjectRoles.Count(train), new ReadingPipeline(knowledge));
            foreach (var (file, part) in new[] { ("dev", Part.WorkedOn), ("test", Part.OnlyMeasured) })
            {
                if (Rows(folder, file, faults) is { } rows)
                    roles.AddRange(ArgumentScore.Of(rows, part, subjects, knowledge.Lexicon.Classes, pipeline.Parse, misses));
            }
        }

        problems = faults;
        return new(roles, misses);
    }

    static IReadOnlyList<FrameRow>? Rows(string folder, string file, List<Problem> faults)
    {
        var rows = GoldFile.Read(Path.Combine(folder, "train", "propbank-ewt", $"ewt-ud-propbank.{file}.jsonl.gz"), FrameRow.Read, out var problem);
        if (problem is not null)
            faults.Add(problem);
        return rows;
    }
}
