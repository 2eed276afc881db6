using Casus.Actors;
using Casus.Text;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.History;

/// <summary>What the engine must find: which states have one of some verdicts.</summary>
/// <param name="Verdicts">Any of them counts.</param>
/// <param name="By">By this article alone; null for any.</param>
/// <param name="Toward">To this state alone; null for any.</param>
/// <param name="Against">Called up by acts of this state alone; null for any.</param>
/// <param name="Policy">How far one attack pulls others in while the question is asked.</param>
/// <param name="Wave">In this wave alone; null for any.</param>
/// <param name="Because">What in the text says so; null where the article itself is plain enough.</param>
public sealed record Expectation(
    IReadOnlyList<Verdict> Verdicts, ArticleRef? By, ActorCode? Toward, ActorCode? Against, ChainPolicy Policy, int? Wave, ExpectedStates States, string? Because)
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

/// <param name="Acting">Under custom chaining: who helps when called up; empty for all who are obliged to.</param>
/// <param name="StayingOut">Under custom chaining: who does not.</param>
public sealed record ChainPolicy(Chaining Chaining, IReadOnlyList<ActorCode> Acting, IReadOnlyList<ActorCode> StayingOut)
{
    public Situation Of(Situation situation) => situation with { Chaining = Chaining, Acting = Acting, StayingOut = StayingOut };

    /// <summary>In words, the same for policies that are the same.</summary>
    public override string ToString() => EnumWords.Of(Chaining)
        + (Acting.Count > 0 ? $", {string.Join(' ', Acting)} acting" : "") + (StayingOut.Count > 0 ? $", {string.Join(' ', StayingOut)} staying out" : "");
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
