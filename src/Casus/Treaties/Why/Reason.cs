using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>What decides a finding: each smallest set of facts that would turn it, and into what.</summary>
/// <param name="Turns">Single facts first; two together only where neither alone does it. Empty where nothing that was tried turns it.</param>
/// <param name="AlsoBy">Rules of other treaties that would say the same of the state without this one, as <c>treaty#article</c>.</param>
public sealed record Reason(Finding Finding, IReadOnlyList<Turn> Turns, IReadOnlyList<string> AlsoBy);

/// <param name="If">What would have to be so, all of it.</param>
public sealed record Turn(IReadOnlyList<Alteration> If, Verdict Then);
