namespace Casus.Language.Arguments;

/// <summary>One participant of a predicate, by its grammatical place once passives and gaps are undone.</summary>
/// <param name="Place"><c>subject</c>, <c>object</c>, <c>indirect</c>, <c>owner</c>, <c>complement</c>, or the
/// lower-case preposition that leads to it: <c>with</c>, <c>according to</c>.</param>
/// <param name="Head">Number of the token that heads the phrase or clause.</param>
/// <param name="Direct">False when it hangs on the predicate's object ("signed a treaty with X") or was shared or
/// controlled from another clause, so that a closer reading goes first.</param>
public readonly record struct Argument(string Place, int Head, bool Direct = true);
