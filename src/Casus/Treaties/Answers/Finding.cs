using Casus.Actors;

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
    IReadOnlyList<string> DecidedBy);

public enum Verdict { Obliged, MustConsult, Permitted, Barred, Undecided, NotBound }

/// <summary>One thing that must be so, whether it is, and how that is known.</summary>
/// <param name="Decisive">While it is unknown, the whole is undecided.</param>
/// <param name="Rule">What decided it, as <c>treaty#article</c>.</param>
public sealed record Check(string Condition, CheckStatus Status, string Words, bool Decisive, string Rule);

public enum CheckStatus { Met, Unmet, Unknown }
