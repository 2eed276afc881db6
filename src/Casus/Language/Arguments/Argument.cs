using Casus.Lexicons;

namespace Casus.Language.Arguments;

/// <summary>One participant of a predicate, by its grammatical place once passives and gaps are undone.</summary>
/// <param name="Preposition">Lower case, several words joined by blanks (<c>according to</c>); null unless
/// <paramref name="Kind"/> is a preposition.</param>
/// <param name="Head">Number of the token that heads the phrase or clause.</param>
/// <param name="Direct">False when it hangs on the predicate's object ("signed a treaty with X") or was shared or
/// controlled from another clause, so that a closer reading goes first.</param>
public readonly record struct Argument(ArgumentKind Kind, string? Preposition, int Head, bool Direct = true)
{
    public bool StandsAt(ArgumentPlace place) => Kind == place.Kind && Preposition == place.Preposition;
}
