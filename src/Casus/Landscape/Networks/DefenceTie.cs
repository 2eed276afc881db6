using Casus.Actors;

namespace Casus.Landscape.Networks;

/// <summary>A promise of defence in force: who owes it to whom, and where it is written.</summary>
/// <param name="Treaty">Its id; of an alliance of ATOP, <c>atop-3075</c>, or of a phase of one, <c>atop-3180-2</c>.</param>
/// <param name="Articles">Their numbers; empty where they are not known.</param>
/// <param name="Disputed">Whether it binds is open: a party, a reading or a suspension is disputed.</param>
public sealed record DefenceTie(ActorCode Debtor, ActorCode Creditor, string Treaty, IReadOnlyList<string> Articles, bool Disputed);
