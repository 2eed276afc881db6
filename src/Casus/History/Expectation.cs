using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.History;

/// <summary>What the engine must find: which states have one of some verdicts.</summary>
/// <param name="Verdicts">Any of them counts.</param>
/// <param name="By">By this article alone; null for any.</param>
/// <param name="Toward">To this state alone; null for any.</param>
/// <param name="Against">Called up by acts of this state alone; null for any.</param>
/// <param name="Chaining">How far one attack pulls others in while the question is asked.</param>
/// <param name="Wave">In this wave alone; null for any.</param>
/// <param name="Because">What in the text says so; null where the article itself is plain enough.</param>
public sealed record Expectation(
    IReadOnlyList<Verdict> Verdicts, ArticleRef? By, ActorCode? Toward, ActorCode? Against, Chaining Chaining, int? Wave, ExpectedStates States, string? Because)
{
    /// <summary>The states that have it, each once, in the order of their codes.</summary>
    public IReadOnlyList<ActorCode> Among(IEnumerable<Finding> findings) =>
        [.. findings.Where(IsMeant).Select(finding => finding.State).Distinct().OrderBy(state => state.ToString(), StringComparer.Ordinal)];

    bool IsMeant(Finding finding) =>
        Verdicts.Contains(finding.Verdict)
        && (By is null || (finding.Treaty == By.Treaty && finding.Article == By.Article))
        && (Toward is null || finding.Toward == Toward)
        && (Against is null || finding.Against == Against)
        && (Wave is null || finding.Wave == Wave);
}

/// <summary>Which states must be found.</summary>
public abstract record ExpectedStates
{
    ExpectedStates()
    {
    }

    public abstract bool Fits(IReadOnlyList<ActorCode> found);

    /// <summary>These and no others; nobody where the list is empty.</summary>
    public sealed record Exactly(IReadOnlyList<ActorCode> States) : ExpectedStates
    {
        public override bool Fits(IReadOnlyList<ActorCode> found) => found.Count == States.Count && States.All(found.Contains);

        public override string ToString() => States.Count == 0 ? "nobody" : string.Join(' ', States);
    }

    public sealed record Including(IReadOnlyList<ActorCode> States) : ExpectedStates
    {
        public override bool Fits(IReadOnlyList<ActorCode> found) => States.All(found.Contains);

        public override string ToString() => "among others " + string.Join(' ', States);
    }

    public sealed record Excluding(IReadOnlyList<ActorCode> States) : ExpectedStates
    {
        public override bool Fits(IReadOnlyList<ActorCode> found) => !States.Any(found.Contains);

        public override string ToString() => "not " + string.Join(' ', States);
    }

    public sealed record Number(int States) : ExpectedStates
    {
        public override bool Fits(IReadOnlyList<ActorCode> found) => found.Count == States;

        public override string ToString() => $"{States} states";
    }
}
