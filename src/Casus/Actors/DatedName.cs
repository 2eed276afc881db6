using Casus.Time;

namespace Casus.Actors;

/// <summary>A name and the days on which it meant its actor.</summary>
public sealed record DatedName(string Name, DateRange Days);

/// <summary>A house, seat or service that stands for a part of a state: the Kremlin, the Pentagon.</summary>
/// <param name="Sector">The part that it stands for, as the PLOVER manual abbreviates sectors: GOV, MIL, LEG, SPY …</param>
public sealed record Metonym(string Name, string Sector, DateRange Days);
