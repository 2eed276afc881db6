using System.ComponentModel;
using Casus.Problems;

namespace Casus.Server;

/// <summary>Why a request was not answered: the one shape of every error.</summary>
/// <param name="Further">What else is wrong; left out where that is all.</param>
public sealed record Refusal(
    [property: Description("Stable; docs/problems.md explains it.")] string Id,
    [property: Description("What is wrong.")] string Message,
    [property: Description("What to do about it.")] string Remedy,
    [property: Description("What else is wrong.")] IReadOnlyList<Problem>? Further = null)
{
    public static Refusal Of(Problem problem) => new(problem.Id, problem.Message, problem.Remedy);

    /// <param name="problems">At least one.</param>
    public static Refusal Of(IReadOnlyList<Problem> problems) =>
        Of(problems[0]) with { Further = problems.Count == 1 ? null : [.. problems.Skip(1)] };
}
