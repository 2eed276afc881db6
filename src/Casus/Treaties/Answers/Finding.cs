using Casus.Actors;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Answers;

/// <summary>What one obligation means for one state in a situation, and why.</summary>
/// <param name="Toward">To whom it is owed.</param>
/// <param name="Against">Whose act calls it up.</param>
/// <param name="Treaty">Id; null where no treaty bears on the state.</param>
/// <param name="Words">The article's paraphrase.</param>
/// <param name="Wave">1 for what the acts of the situation themselves call up.</param>
/// <param name="Because">Reasons, the deciding ones first.</param>
/// <param name="DecidedBy">The rules that decided, as <c>treaty#article</c>; an exemption names what it defeats.</param>
public sealed record Finding(
    ActorCode State,
    Verdict Verdict,
    ActorCode? Toward,
    ActorCode? Against,
    string? Treaty,
    string? Article,
    ObligationKind? Kind,
    string? Strength,
    string? Words,
    int Wave,
    IReadOnlyList<Check> Conditions,
    IReadOnlyList<string> Because,
    IReadOnlyList<string> DecidedBy)
{
    /// <summary>The act that was judged; null where no treaty bears on the state.</summary>
    public Act? Act { get; init; }

    /// <summary>Id of the obligation in its treaty; readings of one share it.</summary>
    public string? Obligation { get; init; }

    /// <summary>The exceptions of the treaty that apply.</summary>
    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>What each reading of a disputed obligation comes to; empty where there is one reading only.</summary>
    public IReadOnlyList<Finding> Readings { get; init; } = [];

    /// <summary>Whose reading this is; null where the obligation is not disputed, or where readings are brought together.</summary>
    public Reading? Reading { get; init; }
}

public enum Verdict { Obliged, MustConsult, Permitted, Barred, Undecided, NotBound }

/// <summary>One thing that must be so, whether it is, and how that is known.</summary>
/// <param name="Decisive">While it is unknown, the whole is undecided.</param>
/// <param name="Rule">What decided it, as <c>treaty#article</c>.</param>
public sealed record Check(string Condition, CheckStatus Status, string Words, bool Decisive, string Rule);

public enum CheckStatus { Met, Unmet, Unknown }
