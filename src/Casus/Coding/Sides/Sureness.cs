namespace Casus.Coding.Sides;

/// <summary>How likely it is that just those act who are chosen, and just those are acted upon: the least of what speaks for one who is chosen, or against one who is not.</summary>
readonly record struct Sureness(float OfActors, float OfRecipients);
