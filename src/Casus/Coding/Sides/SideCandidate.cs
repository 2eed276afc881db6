using Casus.Actors;
using Casus.Records;

namespace Casus.Coding.Sides;

/// <summary>Somebody who may take part in an event.</summary>
/// <param name="State">A state, or an organisation of no one state.</param>
/// <param name="References">The words that may mean him, the likeliest first.</param>
/// <param name="Features">How he stands to the event, each thing once, in words that a person can read.</param>
sealed record SideCandidate(ActorCode State, IReadOnlyList<ActorReference> References, IReadOnlyList<string> Features);
