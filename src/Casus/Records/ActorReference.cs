using Casus.Actors;

namespace Casus.Records;

/// <summary>An actor as a record names it: who, in which words, and why those words mean this actor.</summary>
/// <param name="Code">Null only for a speaker whom the text does not identify.</param>
/// <param name="Start">Code points before the words.</param>
/// <param name="End">Code points up to their end.</param>
public sealed record ActorReference(ActorCode? Code, string? Name, string Text, int Start, int End, string Because);
