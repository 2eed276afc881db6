using Casus.Actors;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Changes;

/// <summary>A duty that is another with a treaty than without it.</summary>
/// <param name="Toward">To whom it is owed; of a bar, who must not be attacked.</param>
/// <param name="Before">Without the treaty.</param>
/// <param name="After">With it.</param>
/// <param name="Attackers">Against whom the change is the same, by code; of a bar on attacking, the state itself.</param>
public sealed record DutyChange(
    ActorCode State, ObligationKind Kind, ActorCode Toward, ChangeKind Change, DutyStanding Before, DutyStanding After, IReadOnlyList<ActorCode> Attackers);

public enum ChangeKind
{
    /// <summary>There was no duty.</summary>
    Bound,

    /// <summary>There is none any more.</summary>
    Freed,

    /// <summary>It was undecided.</summary>
    Firmer,

    /// <summary>It has become undecided.</summary>
    Looser,

    /// <summary>The same was owed already, by other articles that go on.</summary>
    AlsoBy,

    /// <summary>The same was owed by other articles, which have gone.</summary>
    NowBy,
}

/// <param name="Verdict">The strongest that some article gives.</param>
/// <param name="By">The articles that give it, in order.</param>
public sealed record DutyStanding(Verdict Verdict, IReadOnlyList<DutySource> By)
{
    public bool Binds => Rank(Verdict) >= Rank(Verdict.Undecided);

    public bool IsOpen => Verdict == Verdict.Undecided;

    internal static DutyStanding Of(IReadOnlyList<DutyVerdictSource> found)
    {
        var strongest = found.Count == 0 ? Verdict.NotBound : found.MaxBy(one => Rank(one.Verdict)).Verdict;
        return new(strongest, strongest == Verdict.NotBound ? [] : [.. found.Where(one => one.Verdict == strongest).Select(one => one.Source).Distinct().OrderBy(source => source.ToString(), StringComparer.Ordinal)]);
    }

    static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.NotBound => 0,
        Verdict.Permitted => 1,
        Verdict.Undecided => 2,
        _ => 3,
    };
}

/// <param name="Strength">How far the duty goes, in the article's sense.</param>
public sealed record DutySource(string Treaty, string Article, string Strength)
{
    public override string ToString() => $"{Treaty} Art. {Article}";
}

readonly record struct DutyVerdictSource(Verdict Verdict, DutySource Source);
