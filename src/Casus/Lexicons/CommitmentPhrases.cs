namespace Casus.Lexicons;

/// <summary>Words around a promise that tell who is bound, for whom, and when.</summary>
/// <param name="Favouring">Prepositions behind which those stand for whom something is promised.</param>
/// <param name="Owning">Prepositions behind which those stand who are bound, after a noun.</param>
/// <param name="Mutual">Kinds that several who are bound owe each other.</param>
/// <param name="EachOther">Words that say that several owe it to each other.</param>
/// <param name="Conditional">Words that lead in the case that calls the promise up.</param>
/// <param name="Attacks">Lemmas for an attack.</param>
/// <param name="Under">Prepositions behind which the agreement stands by which one is bound.</param>
public sealed record CommitmentPhrases(
    IReadOnlySet<string> Favouring,
    IReadOnlySet<string> Owning,
    IReadOnlySet<string> Mutual,
    IReadOnlySet<string> EachOther,
    IReadOnlySet<string> Conditional,
    IReadOnlySet<string> Attacks,
    IReadOnlySet<string> Under);
