namespace Casus.Actors;

/// <summary>A name that contains an actor's name, or is spelled as one, and means something else: New Mexico, the East China Sea.</summary>
/// <param name="Meaning">What it is, in a few words.</param>
public sealed record Blocker(string Name, string Meaning);
