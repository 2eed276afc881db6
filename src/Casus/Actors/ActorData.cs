namespace Casus.Actors;

/// <summary>What the actor files say, as read.</summary>
/// <param name="Ambiguous">Names that several actors bear at the same time.</param>
public sealed record ActorData(
    IReadOnlyList<State> States,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Office> Offices,
    IReadOnlyList<Blocker> Blockers,
    IReadOnlyList<string> Ambiguous);
